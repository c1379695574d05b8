// A closure that is kept would keep the instance, where in Swift it keeps its class alone.
class A {
    func f() -> () -> String { return { "\(Self.self)" } }  // error: A closure that is kept cannot name 'Self' in cells. // note: Write type(of: self), or the class by its name.
    static func g() -> String { "\(Self.self)" }  // error: Cells do not know here which class 'Self' is: it may be a subclass of 'A'.
}
