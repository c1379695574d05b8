class A {
    var x: Int
    init() { x = 5; print("A") }
}
class B: A {
    let y: Int
    init(y: Int) { self.y = y; print("B") }
}
class C: B {
    var z = 1
    override init(y: Int) { super.init(y: y + 1) }
}
class D: A { var w = 2; override init() { w = 3 } }
let b = B(y: 1)  // expect: B
// expect: A
print(b.x, b.y)  // expect: 5 1
print(C(y: 1).y)  // expect: B
// expect: A
// expect: 2
print(D().x)  // expect: A
// expect: 5
