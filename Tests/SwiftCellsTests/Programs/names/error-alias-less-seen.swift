private typealias N = Int
typealias Matrix = [[Double]]
func f(_ n: N) {} // error: 'f' may be seen further than 'N', with which its type is written
public func g(_ m: Matrix) {} // error: 'g' may be seen further than 'Matrix', with which its type is written
func h(_ m: Matrix) {}
struct S { private typealias N = Int; var x: N } // error: 'x' may be seen further than 'N', with which its type is written
struct T { private typealias N = Int; private var x: N = 1; func f(_ n: Int) -> Int { let k: N = 2; return k } }
public struct U { typealias N = Int; public func f(_ n: N) {} } // error: 'f' may be seen further than 'N', with which its type is written
public struct V<T> { public typealias Item = T; public var items: [Item] }
