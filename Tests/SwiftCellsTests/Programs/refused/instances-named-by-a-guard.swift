class Node {
    let n: Int
    init(_ n: Int) { self.n = n }
    deinit { print("end of", n) }
}
func make() -> Node? { Node(1) }
guard let node = make() else { fatalError() } // error: Swift ends the instance in 'node' with the program, when its 'deinit' runs, and cells do not.
let found = make()
guard let other = found, other.n == 1, let n = make()?.n else { fatalError() }
print(node.n, other.n, n)
