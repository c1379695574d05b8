struct Box<T: Numeric> { var v: T; var n: Int; init(n: Int, v: T = 0) { self.v = v; self.n = n }; func plain() -> Box { let b = Box(n: 4); return b } }
print(Box(n: 1, v: 2.5).plain(), Box(n: 1, v: 2).plain()) // expect: Box<Double>(v: 0.0, n: 4) Box<Int>(v: 0, n: 4)
final class Node<T> { var v: T; var next: Node?; init(_ v: T) { self.v = v }; func add(_ x: T) { next = Node(x) } }
let n = Node(1); n.add(2)
print(n.next!.v) // expect: 2
struct Stack<E> { var items: [E] = []; func mapped<U>(_ f: (E) -> U) -> Stack<U> { Stack<U>(items: items.map(f)) }; static var empty: Stack { Stack() } }
print(Stack(items: [1]).mapped { $0 + 1 }, Stack<Int>.empty) // expect: Stack<Int>(items: [2]) Stack<Int>(items: [])
