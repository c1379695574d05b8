// Swift finds no switch complete in which a pattern takes all that is there of an Optional by 'is' or 'as', unless that has a 'default'.
class Animal { let id = 1 }
final class Dog: Animal {}
func a(_ v: Animal?) {
    switch v {  // error: This switch does not cover every value
    case is Animal: print(1)
    case nil: print(2)
    }
}
func b(_ v: Animal?) {
    switch v {  // error: Swift does not take this switch for one that covers every value // note: Write 'default:' for all others
    case let x as Animal: print(x.id)
    case _: print("none")
    }
}
func c(_ v: Int?) {
    switch v {  // error: Swift does not take this switch for one that covers every value
    case let x as Int: print(x)
    case let d? where d > 1: print(d)
    case _: print("none")
    }
}
func d(_ v: Animal?) {
    switch v {  // error: Swift does not take this switch for one that covers every value
    case is Animal: print(0)
    case .none: print(1)
    case let d?: print(d)
    }
}
func e(_ v: Animal?) {
    switch v {
    case is Dog: print(1)
    case let x as Animal: print(x.id)
    default: print("none")
    }
    switch v {
    case is Dog: print(1)
    case let x?: print(x.id)
    case nil: print("none")
    }
}
