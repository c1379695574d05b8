struct I {}
protocol P {}
class B {}
public struct S { public var x: I? } // error: 'x' may be seen further than 'I', which its type is made of
public class C { public init(_ x: I) {} } // error: 'init' may be seen further than 'I', which its type is made of
public func f(_ x: I) {} // error: 'f' may be seen further than 'I', which its type is made of
public func g() -> I { I() } // error: 'g' may be seen further than 'I', which its type is made of
public func h<T: P>(_ x: T) {} // error: 'h' may be seen further than 'P', which its type is made of
public struct G<T: P> { var x: T } // error: 'G' may be seen further than 'P', which its type is made of
public protocol Q { func f(_ i: I) } // error: 'f' may be seen further than 'I', which its type is made of
public class D: B {} // error: 'D' may be seen further than 'B', which its type is made of
public extension Int { func made() -> I { I() } } // error: 'made' may be seen further than 'I', which its type is made of
public typealias A = I // error: 'A' may be seen further than 'I', which its type is made of
struct Fine { public var x: I }
