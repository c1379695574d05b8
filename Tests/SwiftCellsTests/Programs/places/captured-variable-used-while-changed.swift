func change(_ x: inout Int, _ look: @escaping () -> Void) { look() }
func run() {
    var x = 1, y = 2
    let show = { print(x) } // fails: This variable is used while it is being changed
    change(&y, show)
    change(&x, show)
}
run()
// expect: 1
