// What a capture list holds weakly is there for the closures within.
func keep(_ f: @escaping () -> Void) { f() }
final class Node {
    var n = 1
    var action: (() -> Void)?
    deinit { print("gone", n) }
    func start() {
        action = { [weak self] in
            keep { self?.n += 1 }
            keep { if let self { print(self.n) } }  // expect: 2
            let add = { (k: Int) in self.map { $0.n + k } ?? -1 }
            print(add(5), [1, 2].map { $0 + (self?.n ?? 0) })  // expect: 7 [3, 4]
        }
    }
}
do {
    let node = Node()
    node.start()
    node.action?()
}  // expect: gone 2
func run() {
    var node: Node? = Node()
    let nested: () -> () -> () -> Int = { [weak node] in { { node?.n ?? -1 } } }
    let cleared = { [weak node] in
        let clear = { node = nil }
        clear()
        print(node == nil)
    }
    print(nested()()())  // expect: 1
    cleared()  // expect: true
    node?.n = 8
    print(nested()()())  // expect: 8
    node = nil  // expect: gone 8
    print(nested()()())  // expect: -1
}
run()
