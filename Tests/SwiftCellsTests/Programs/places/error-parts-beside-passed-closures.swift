// swiftc: accepts, and each of the refused lines fails when it runs
// A variable that a closure shares which is passed on, or which runs before a 'defer' does, is guarded as a whole.
struct Pair { var a = 1, b = 2 }
func exchange(_ x: inout Int, _ y: inout Int) { (x, y) = (y, x) }
func use(_ f: () -> Void) { f() }
func keep(_ f: @escaping () -> Void) {}
func passed() {
    var pair = Pair()
    let show = { print(pair.a) }
    use(show)
    exchange(&pair.a, &pair.b) // error: 'pair' would be changed through two arguments at once
}
func deferred() {
    var pair = Pair()
    defer { exchange(&pair.a, &pair.b) } // error: 'pair' would be changed through two arguments at once
    keep { print(pair.a) }
}
func called() {
    var pair = Pair()
    let show = { print(pair.a) }
    show()
    exchange(&pair.a, &pair.b)
}
func named() {
    var pair = Pair()
    let swap = { exchange(&pair.a, &pair.b) } // error: 'pair' would be changed through two arguments at once
    swap()
    keep { print(pair.a) }
}
