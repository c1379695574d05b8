// Default values of local functions use what is around the function, wherever it is called.
func run() { let x = 1; func g(_ y: Int = x) -> Int { y }; func h() -> Int { g() }; print(h(), { g() }()) }
run() // expect: 1 1
func run2() { var n = 1; func g(_ f: () -> Int = { n += 1; return n }) -> Int { f() }; func h() -> Int { g() }; print(h(), { g() }(), g()); print(n) }
run2() // expect: 2 3 4
// expect: 4
func run3() { let x = 1; func g(_ y: Int = x + { x * 2 }()) -> Int { y + x }; print(g(), { g() }()) }
run3() // expect: 4 4
func make<T>(_ f: () -> T) -> T { f() }
func run4() { let x = [1.5]; func g(_ x: Any = make { x.last }) { print(x) }; g(); let later = { g() }; later() }
run4() // expect: Optional(1.5)
// expect: Optional(1.5)
func run5() { var n = 1; func g(_ y: Int = n) -> Int { y }; n = 5; func h(_ z: Int = g()) -> Int { z + n }; n = 7; print(g(), h(), { h() }()) }
run5() // expect: 7 14 14
