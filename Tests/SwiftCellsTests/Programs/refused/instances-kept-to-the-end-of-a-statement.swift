class Node {
    let n: Int
    init(_ n: Int) { self.n = n }
    deinit { print("end of", n) }
}
func run() {
    print({ [node = Node(1)] in node.n }(), "one") // error: Swift keeps what this closure captures until the statement is done, and cells until the call is.
    print(Node(2)[keyPath: \.n], "two") // error: Swift keeps what a key path is asked of until the statement is done, and cells until it has been asked.
    let node = Node(3)
    print({ [node] in node.n }(), node[keyPath: \.n])
}
run()
