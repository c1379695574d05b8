// What an extension adds to a class cannot be overridden.
class Base {}
extension Base {
    func show() {}
    var size: Int { 1 }
    subscript(i: Int) -> Int { i }
    class func make() -> Int { 1 }
    convenience init(size: Int) { self.init() }
}
class Derived: Base {
    override func show() {}  // error: 'show()' is in an extension of 'Base': what an extension adds cannot be overridden. // note: into the class itself
    override var size: Int { 2 }  // error: 'size' is in an extension of 'Base'
    override subscript(i: Int) -> Int { 2 }  // error: This subscript is in an extension of 'Base'
    override class func make() -> Int { 2 }  // error: 'make()' is in an extension of 'Base'
    convenience init(size: Int) { self.init() }  // error: 'init(size:)' is in an extension of 'Base'
}
class Other: Base {
    func show() {}  // error: 'show()' is in an extension of 'Base'
}
