class A { init() {} }
class B: A {
    let n: Int
    override init() {
        super.init()  // error: 'n' must have a value before super.init is called. // note: Give it a value above this line.
        n = 3
    }
}
