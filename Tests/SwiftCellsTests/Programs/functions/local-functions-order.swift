func run() {
    func show() { print(items.count, total()) }
    func total() -> Int { items.reduce(0, +) }
    var items = [1, 2]
    show()
    items.append(3)
    show()
}
run()
// expect: 2 3
// expect: 3 6
