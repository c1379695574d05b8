class A {
    private func m() {}
    private var v: Int { 1 }
    private var s = 1
    private subscript(i: Int) -> Int { 1 }
}
class B: A {
    override func m() {}  // error: private
    override var v: Int { 2 }  // error: to override
    override var s: Int { get { 2 } set {} }  // error: to override
    override subscript(i: Int) -> Int { 2 }  // error: to override
}
