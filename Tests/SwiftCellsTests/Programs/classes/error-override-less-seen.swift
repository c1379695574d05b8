class A { func f() {}; var x: Int { 1 }; subscript(i: Int) -> Int { i } }
class B: A { private override func f() {} } // error: 'f' must be seen as far as what it overrides
class C: A { fileprivate override var x: Int { 2 } } // error: 'x' must be seen as far as what it overrides
class D: A { private override subscript(i: Int) -> Int { 2 } } // error: 'subscript' must be seen as far as what it overrides
public class E { public func f() {}; public init() {} }
public class F: E { override func f() {} } // error: 'f' must be seen as far as what it overrides
class G: E { override func f() {} }
public class H: E { override init() { super.init() } }
