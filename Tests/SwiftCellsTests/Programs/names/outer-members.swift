class Outer {
    static var n = 2
    static func twice(_ x: Int) -> Int { x * 2 }
    var x = 1
    struct Inner { func f() -> Int { twice(n) } }
}
print(Outer.Inner().f())  // expect: 4
