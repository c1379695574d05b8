private struct I {}
private protocol Q {}
protocol R: Q {} // error: 'R' may be seen further than 'Q', which its type is made of
typealias N = I // error: 'N' may be seen further than 'I', which its type is made of
struct S { typealias A = I } // error: 'A' may be seen further than 'I', which its type is made of
struct T { private typealias A = I; fileprivate var x = I() }
private extension Int { func same() -> Int { self } }
print(3.same())
