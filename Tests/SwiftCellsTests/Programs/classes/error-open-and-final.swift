// What is open can be overridden, and what is final or static cannot.
open class A {
    open static func f() {} // error: What is 'static' cannot be overridden
    open final func g() {} // error: What is 'final' cannot be overridden
    open class func h() {}
}
open final class B {} // error: What is 'final' cannot be overridden
struct C {}
private extension C: Equatable {} // error: Where a type conforms to a protocol is not limited
