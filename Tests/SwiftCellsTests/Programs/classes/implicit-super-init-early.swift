class A { init() { print("A") } }
class B: A {
    var y = 0
    init(y: Int) {
        if y > 0 { return }
        self.y = y
        print("B")
    }
}
_ = B(y: 1)  // expect: A
_ = B(y: 0)  // expect: B
// expect: A
