public protocol Q { func f() }
public struct S: Q { func f() {} } // error: 'f' must be 'public': the public protocol 'Q' demands it
struct T: Q { func f() {} }
private protocol R { func f() }
private struct U: R { private func f() {} } // error: 'f' cannot be private: the protocol 'R' demands it
private struct V: CustomStringConvertible { fileprivate var description: String { "V" } }
public struct W: CustomStringConvertible { var description: String { "W" } } // error: 'description' must be 'public': the public protocol 'CustomStringConvertible' demands it
public struct X: Comparable { let x: Int; static func < (a: X, b: X) -> Bool { a.x < b.x } } // error: '<' must be 'public': the public protocol 'Comparable' demands it
public struct Y: Comparable { let x: Int; public static func < (a: Y, b: Y) -> Bool { a.x < b.x } }
public enum Z: Int, CaseIterable { case a }
