class Node<T> { var value: T; var next: Node<T>?; init(_ v: T, _ n: Node<T>? = nil) { value = v; next = n } }
struct List<T>: Sequence {
    var head: Node<T>?
    mutating func push(_ v: T) { head = Node(v, head) }
    func makeIterator() -> AnyIterator<T> {
        var cur = head
        return AnyIterator { defer { cur = cur?.next }; return cur?.value }
    }
}
var l = List<Int>()
for i in 1...4 { l.push(i) }
print(Array(l), l.reduce(0, +))
for v in l where v % 2 == 0 { print(v) }
// expect: [4, 3, 2, 1] 10
// expect: 4
// expect: 2
