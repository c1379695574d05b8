struct S {
    var a = 1, b = 2
    var f: (inout Int, inout Int) -> Void = { swap(&$0, &$1) }
    mutating func turn() { f(&a, &b) }
}
func parts() {
    var s = S(), t = (1, 2), x = 1
    let add = { (a: inout Int) in a += s.b }
    add(&s.a)
    let change = { (a: inout Int) in s.b += a }
    change(&s.a)
    print(s.a, s.b) // expect: 3 5
    ({ (a: inout Int) in a += t.1 })(&t.0)
    print(t) // expect: (3, 2)
    s.turn()
    s.f(&s.a, &s.b)
    print(s.a, s.b) // expect: 3 5
    let both: (inout Int, () -> Void) -> Void = { $1(); $0 += 1 }
    var y = 1
    both(&x) { y += 1 }
    print(x, y) // expect: 2 2
    turn(&t) { swap(&$0, &$1) }
    print(t) // expect: (2, 3)
}
func turn(_ t: inout (Int, Int), _ f: (inout Int, inout Int) -> Void) { f(&t.0, &t.1) }
parts()
func fold<A>(_ xs: [Int], _ a: A, _ f: (inout A, Int) -> Void) -> A {
    var r = a
    for x in xs { f(&r, x) }
    return r
}
print(fold([1, 2], 0) { $0 += $1 }, fold([1, 2], []) { $0.append($1) }) // expect: 3 [1, 2]
