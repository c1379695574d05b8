// What is written has its place: names without '$', words and attributes once, key paths that lead somewhere.
let $x = 1 // error: A name does not begin with '$'
struct S { var n = 1 }
let path = \S // error: A key path leads to something
enum Level: Int { case low = (1) } // error: A raw value is a literal, without parentheses
@discardableResult @discardableResult func d() -> Int { 1 } // error: '@discardableResult' is written twice
var many: (Int...) = 1 // error: Any number of values is for the parameters of functions
class C {}
class D { lazy weak var c: C? = nil } // error: What is 'lazy' is kept
print([Int -> Int]()) // error: What a function takes stands in parentheses
