// A type that is declared in a function sees what belongs to the types around that function only by its full name; a nested type sees it.
struct Outer {
    static var count = 1
    static func make() -> Int { 2 }
    struct Nested { func go() { print(count, make()) } }
    struct Other { var x = 3 }
    func go() {
        struct Inner {
            var first = count // error: 'count' belongs to 'Outer', and a type within a function of 'Outer' sees that only by its full name. // note: Write Outer.count.
            func go() {
                print(count) // error: 'count' belongs to 'Outer'
                print(Outer.count, Outer.make(), Other().x)
                let own = { make() } // error: 'make' belongs to 'Outer' // note: Write Outer.make.
            }
        }
    }
    static func goes() {
        enum Inner { static func go() { print(make()) } } // error: 'make' belongs to 'Outer'
    }
}
enum Choice {
    case yes, no
    func go() {
        struct Inner { func go() { print(yes) } } // error: 'yes' belongs to 'Choice'
    }
}
