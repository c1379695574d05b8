func last(_ n: Int, _ value: @autoclosure () -> Int) -> Int { n > 3 ? value() : n }
func run() {
    let a = 10, v = 2
    var total = 0
    print(last(5, { p in _ = p; return a }(v)))  // expect: 10
    print(last(5, { p in total += p; return { q in total += q; return total + a }(1) }(v)))  // expect: 13
    print(last(1, { p in total += p; return a }(v)), total)  // expect: 1 3
    let n: Int? = nil
    print(n ?? { let b = a + v; return b }())  // expect: 12
    print(a > 3 && { let b = v; return b < a }())  // expect: true
}
run()
