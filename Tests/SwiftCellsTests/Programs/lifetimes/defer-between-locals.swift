class Item {
    let name: String
    init(_ name: String) { self.name = name }
    deinit { print("gone", name) }
}
func between(_ leavesEarly: Bool) {
    let a = Item("a")
    defer { print("first defer") }
    let b = Item("b")
    defer { print("second defer") }
    let c = Item("c")
    if leavesEarly { return print("early", a.name, b.name, c.name) }
    print("end", a.name, b.name, c.name)
}
between(false) // expect: end a b c
// expect: gone c
// expect: second defer
// expect: gone b
// expect: first defer
// expect: gone a
between(true) // expect: early a b c
// expect: gone c
// expect: second defer
// expect: gone b
// expect: first defer
// expect: gone a
func loop() {
    for i in 0..<2 {
        defer { print("defer", i) }
        let c = Item("\(i)")
        if i == 1 { break }
        print("round", c.name)
    }
}
loop() // expect: round 0
// expect: gone 0
// expect: defer 0
// expect: gone 1
// expect: defer 1
