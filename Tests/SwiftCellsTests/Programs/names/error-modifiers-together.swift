class C { final static func f() {} } // error: What is 'static' is final already
struct S { mutating static func f() {} } // error: What belongs to a type itself has no instance to change: leave out 'mutating'
struct T { lazy static var x = 1 } // error: A static property is lazy already: it gets its value when it is first used
class A { func f() {}; var x: Int { 1 } }
class B: A {}
extension B { override func f() {} } // error: What overrides stands in the class itself, not in an extension
extension B { override var x: Int { 2 } } // error: What overrides stands in the class itself, not in an extension
open extension Int {} // error: An extension is not 'open': write that before its members
struct U { public(set) var x = 1 } // error: What is internal cannot be set by more than may see it: 'public(set)' is too wide
struct V { internal(set) private var x = 1 } // error: What is private cannot be set by more than may see it: 'internal(set)' is too wide
class D { private(set) var x = 1; fileprivate(set) public var y = 1 }
infix func + (a: String, b: Int) -> String { a } // error: An operator between two values needs no word for that: leave out 'infix'
struct W { init() -> W { } } // error: An initialiser gives the new value itself: leave out the result
