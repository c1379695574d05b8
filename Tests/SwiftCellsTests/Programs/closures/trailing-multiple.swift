func build(_ n: Int, then: (Int) -> Void, otherwise: () -> Void) { if n > 0 { then(n) } else { otherwise() } }
build(1) { print("then", $0) } otherwise: { print("no") }
build(0) { print("then", $0) } otherwise: { print("no") }
// expect: then 1
// expect: no
func first(_ a: () -> Int = { 8 }, _ b: () -> Int, _ c: () -> Int) { print(a(), b(), c()) }
first { 2 } _: { 3 } _: { 4 }  // expect: 2 3 4
func skipped(name: String = "d", before: (() -> Int)? = nil, _ body: (Int) -> Int) { print(name, before?() ?? 0, body(1)) }
skipped { 2 } _: { $0 + 2 }  // expect: d 2 3
skipped { $0 + 2 }  // expect: d 0 3
