func build(_ n: Int, then: (Int) -> Void, otherwise: () -> Void) { if n > 0 { then(n) } else { otherwise() } }
build(1) { print("then", $0) } otherwise: { print("no") }
build(0) { print("then", $0) } otherwise: { print("no") }
// expect: then 1
// expect: no
