// The 'inout' parameters of closures are gone when those end, as a function's are.
func keep(_ f: @escaping () -> Void) { f() }
func change(_ f: (inout Int) -> Void) { var n = 1; f(&n); print(n) }
let set = { (n: inout Int) in keep { n = 5 } }  // error: A closure that is kept cannot use the 'inout' parameter 'n'. // note: Copy it into a variable first.
change { n in
    n += 1
    let later = { n = 5 }  // error: A closure that is kept cannot use the 'inout' parameter 'n'.
    later()
}
change { n in [1, 2].forEach { n += $0 } }
change { n in
    func add() { n += 1 }
    add()
}
