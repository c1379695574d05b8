// Of which type an instance is, is known before its properties have values.
class A {
    let x: Int
    required init(n: Int) { print(type(of: self)); x = type(of: self).times(n) }
    class func times(_ n: Int) -> Int { n * 2 }
}
class B: A {
    let y: String
    required init(n: Int) { y = "\(type(of: self))"; super.init(n: n) }
    convenience init() { print("first", type(of: self)); self.init(n: 1) }
    override class func times(_ n: Int) -> Int { n * 3 }
}
class C: B {}
print(A(n: 1).x, B(n: 2).x, C().y)
struct S<T> { let x: T, all: [T]; init(_ x: T) { print(type(of: self), type(of: self).count); self.x = x; all = [x] }; static var count: Int { 7 } }
print(S("a").all)
enum E { case a(String), b; init() { print(type(of: self)); self = .a("x") } }
print(E())
// A final class is known, so that any of its initialisers may be called.
final class Node { let next: Node?, n: Int; init(_ n: Int) { next = n > 0 ? type(of: self).init(n - 1) : nil; self.n = n } }
print(Node(1).next?.n ?? -1)
// expect: A
// expect: B
// expect: first C
// expect: C
// expect: 2 6 C
// expect: S<String> 7
// expect: ["a"]
// expect: E
// expect: a("x")
// expect: 0
