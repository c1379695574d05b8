// What is repeated while false runs once, so that it may set constants.
let x: Int
repeat { x = 1 } while false
print(x)
func f(_ b: Bool) -> Int {
    let x: Int
    repeat {
        if b { x = 2; break }
        x = 1
    } while false
    return x
}
func g(_ b: Bool) -> Int {
    let x: Int
    repeat {
        if b { x = 2; continue }
        x = 1
    } while (false)
    return x
}
print(f(true), f(false), g(true), g(false))
class A { init() {} }
class B: A { override init() { repeat { super.init() } while false } }
print(B() is A)
// expect: 1
// expect: 2 1 2 1
// expect: true
