class A {
    init() throws { print("A") }
    convenience init(n: Int) throws { try self.init() }
}
class B: A {
    var x: Int
    init(x: Int) throws { self.x = x }
}
print(try B(x: 1).x)
// expect: A
// expect: 1
class C {
    init(n: Int = 2) { print("C", n) }
    private init(s: String) {}
}
class D: C {
    var x: Int
    init(x: Int) { self.x = x }
}
print(D(x: 3).x)
// expect: C 2
// expect: 3
