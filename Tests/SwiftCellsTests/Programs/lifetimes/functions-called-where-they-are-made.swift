// A function that nobody keeps goes with what it holds as soon as it has been called.
class Node {
    let n: Int
    init(_ n: Int) { self.n = n }
    deinit { print("end of", n) }
    func next() -> Node { Node(n + 1) }
    func later() -> () -> Node { { Node(self.n + 2) } }
}
struct Holder { let node = Node(30); func made() -> Node { Node(31) } }
func make() -> () -> Node { let held = Node(10); return { Node(held.n + 1) } }
func run() {
    print(make()().n) // expect: end of 10
    // expect: end of 11
    // expect: 11
    let n = Node.next(Node(20))().n // expect: end of 20
    // expect: end of 21
    print("then", n) // expect: then 21
    var kept = Node(1)
    kept = Node(3).later()() // expect: end of 3
    // expect: end of 1
    print([make()][0]().n + Holder.made(Holder())().n) // expect: end of 10
    // expect: end of 11
    // expect: end of 30
    // expect: end of 31
    // expect: 42
    print(kept.n) // expect: 5
} // expect: end of 5
run()
