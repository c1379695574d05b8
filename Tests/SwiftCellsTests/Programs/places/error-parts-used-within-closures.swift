// swiftc: accepts, and each of the refused lines fails when it runs
// Within a closure that is an argument, Swift takes another closure for one that is kept, and guards the variable as a whole.
struct Pair { var a = 0; var b = 0 }
func run(_ change: (inout Int) -> Void, _ n: inout Int) { change(&n) }
func both(_ a: inout Int, _ b: inout Int, _ body: () -> Void) { body() }
func once(_ body: () -> Void) { body() }
func test() {
    var first = Pair()
    run({ n in let change = { first.b += 1 }; change() }, &first.a) // error: This closure uses 'first' while 'run' changes it.
    var second = Pair()
    run({ n in func change() { second.b += 1 }; change() }, &second.a) // error: This closure uses 'second' while 'run' changes it.
    var third = Pair()
    both(&third.a, &third.b) { let change = { print("called") }; change() }
    once { let show = { print(third.a) }; show() }
    both(&third.a, &third.b) {} // error: 'third' would be changed through two arguments at once.
    var fourth = Pair()
    let show = { print(fourth.a) }
    show()
    both(&fourth.a, &fourth.b) {}
}
test()
