// What a cast is given goes as soon as it is made into something else.
class Node {
    let n: Int
    init(_ n: Int) { self.n = n; print("made", n) }
    deinit { print("gone", n) }
    func next() -> Node { Node(n * 10) }
}
final class Leaf: Node { let bark = "woof" }
func opaque<T>(_ value: T) -> T { value }
func absent() -> Node? { nil }
print((Node(1) as Any as! Node).n + Node(2).n)
print((Node(3) as Any as? Node)!.n + Node(4).n)
print((opaque(Leaf(5)) as Node as! Leaf).n + Node(6).n)
print((opaque(Leaf(7)) as Node) is Leaf, Node(8).n)
print(((opaque(Leaf(9)) as Node) as? Leaf)?.bark ?? "none", Node(10).n)
print((opaque([Node(11), Node(12)]) as Any as! [Node]).count, Node(13).n)
_ = Node(14) as Any as! Node
print("then")
_ = (Node(15), absent() ?? Node(16).next()).0
print("last")
let kept = Node(17) as Any as! Node
print("kept", kept.n)

// expect: made 1
// expect: gone 1
// expect: made 2
// expect: gone 2
// expect: 3
// expect: made 3
// expect: gone 3
// expect: made 4
// expect: gone 4
// expect: 7
// expect: made 5
// expect: gone 5
// expect: made 6
// expect: gone 6
// expect: 11
// expect: made 7
// expect: gone 7
// expect: made 8
// expect: gone 8
// expect: true 8
// expect: made 9
// expect: gone 9
// expect: made 10
// expect: gone 10
// expect: woof 10
// expect: made 11
// expect: made 12
// expect: gone 11
// expect: gone 12
// expect: made 13
// expect: gone 13
// expect: 2 13
// expect: made 14
// expect: gone 14
// expect: then
// expect: made 15
// expect: gone 15
// expect: made 16
// expect: made 160
// expect: gone 16
// expect: gone 160
// expect: last
// expect: made 17
// expect: kept 17
