struct S { var a = 1, b = 2; var f: (inout Int, inout Int) -> Void = { swap(&$0, &$1) } }
var global = 1
func one() {
    var x = 1, s = S(), list = [1, 2]
    let add = { (a: inout Int) in x += a }
    add(&x) // error: The closure that is called uses 'x' by its name while the call changes it. // note: Copy it into a variable first
    let also = add
    also(&x) // error: The closure that is called uses 'x'
    let show: (inout Int) -> Void = { a in if a > 100 { print(s.a) } }
    show(&s.a) // error: The closure that is called uses 's'
    if x > 0 { show(&s.a) } // error: The closure that is called uses 's'
    ({ (a: inout Int) in a += x })(&x) // error: The closure that is called uses 'x'
    let first: (inout Int) -> Void = { a in a += list[1] }
    first(&list[0]) // error: The closure that is called uses 'list'
}
func two(_ f: (inout Int, inout Int) -> Void, _ g: (inout Int, () -> Void) -> Void) {
    var x = 1, list = [1, 2], s = S()
    f(&x, &x) // error: 'x' would be changed through two arguments at once.
    f(&list[0], &list[1]) // error: 'list' would be changed through two arguments at once.
    f(&global, &global) // error: 'global' would be changed through two arguments at once.
    s.f(&s.a, &s.a) // error: 's' would be changed through two arguments at once.
    g(&x) { x += 1 } // error: This closure uses 'x' while 'g' changes it.
}
