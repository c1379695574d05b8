// A member that a subclass does not see has nothing to do with what it calls by the same name.
class A {
    private func m() -> String { "A" }
    private var v: String { "A" }
    private var s = "A"
    private static func t() -> String { "A" }
    private subscript(i: Int) -> String { "A" }
    private init(x: Int) { print("A.init") }
    init() {}
    func show() { print(m(), v, s, A.t(), self[0]) }

    class Inner: A {
        override func m() -> String { "Inner" }
        override var v: String { "Inner" }
    }
}
class B: A {
    func m() -> String { "B" }
    var v: String { "B" }
    var s = "B"
    static func t() -> String { "B" }
    subscript(i: Int) -> String { "B" }
    init(x: Int) { super.init(); print("B.init") }
    func showOwn() { print(m(), v, s, B.t(), self[0]) }
}
let b = B(x: 1)  // expect: B.init
b.show()  // expect: A A A A A
b.showOwn()  // expect: B B B B B
A.Inner().show()  // expect: Inner Inner A A A
class C: A {}
class D: C { func m() -> Int { 4 } }
D().show()  // expect: A A A A A
print(D().m())  // expect: 4
