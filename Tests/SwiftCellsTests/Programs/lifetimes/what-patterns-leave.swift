class C { let n: Int; var next: C?; init(_ n: Int) { self.n = n }; deinit { print("gone", n) }; lazy var late = C(n + 100) }
enum E { case one(C), two(C, C), none }
func two(_ a: Int, _ b: Int) -> E { .two(C(a), C(b)) }
func pair() -> (C, C) { (C(1), C(2)) }
func some(_ n: Int) -> C? { C(n) }
// The parts of a tuple are variables of their own, the last one goes first; what has no name goes at once.
func destructured() { let (a, b) = pair(); print("pair", a.n, b.n) }
destructured()
func nested() { let (a, (b, c)) = (C(1), (C(2), C(3))); print(a.n, b.n, c.n); let (_, d) = pair(); print("unnamed", d.n) }
nested()
func written() { let (a, _) = (C(1), C(2)); print("written", a.n) }
written()
func assigned() { var a = C(7), b = C(8); (a, (b, _)) = (C(1), pair()); print("assigned", a.n, b.n); (a, b) = (b, a) }
assigned()
// What no case keeps goes before the body runs, unless a default case could still have wanted it.
func exhaustive() { switch two(1, 2) { case .one(let x): print(x.n); case .two(let x, _): print("two", x.n); case .none: print("none") }; print("end") }
exhaustive()
func falling() { switch two(1, 2) { case .one(let x): print(x.n); default: print("default") }; print("end") }
falling()
func kept() { switch two(1, 2) { case .two(let x, _): print("two", x.n); default: print("default") }; print("end") }
kept()
func conditional() { switch two(1, 2) { case let .two(x, y) where x.n == 5: print(y.n); case .two(_, let y): print("second", y.n); case .one, .none: print("others") } }
conditional()
func ifCase() { if case .two(_, let y) = two(1, 2) { print("if", y.n) }; if case .one = two(3, 4) { print("one") } else { print("else") }; print("end") }
ifCase()
func guardCase() { guard case .two(let x, _) = two(1, 2) else { return }; print("guard", x.n); guard case .one = two(3, 4) else { return print("left") } }
guardCase()
func ifLet() { if let _ = some(1) { print("unnamed") }; if let x = some(2), x.n == 3 { print(x.n) } else { print("else") }; guard let _ = some(4) else { return }; print("end") }
ifLet()
func looped() { var k = 0; while case .two(let x, _) = two(k, k + 1) { print("while", x.n); k += 1; if k == 2 { break } }; print("end") }
looped()
func expression() -> Int { let v = switch two(1, 2) { case .two(let x, _): x.n; default: 0 }; print("value", v); return v }
_ = expression()
// What a chain has made goes where it ends, early or not.
func chained() { print(C(1).next?.late.n ?? 0); let x = C(2).next?.n; print(x as Any); let y = some(3)?.next?.next; print(y == nil); print((C(4).next ?? C(5)).n); print("end") }
chained()
func discarded() { _ = (C(1), C(2)); print("end") }
discarded()
// expect: pair 1 2
// expect: gone 2
// expect: gone 1
// expect: 1 2 3
// expect: gone 1
// expect: unnamed 2
// expect: gone 2
// expect: gone 3
// expect: gone 2
// expect: gone 1
// expect: gone 2
// expect: written 1
// expect: gone 1
// expect: gone 2
// expect: gone 7
// expect: gone 8
// expect: assigned 1 1
// expect: gone 1
// expect: gone 1
// expect: gone 2
// expect: two 1
// expect: gone 1
// expect: end
// expect: gone 1
// expect: gone 2
// expect: default
// expect: end
// expect: two 1
// expect: gone 1
// expect: gone 2
// expect: end
// expect: gone 1
// expect: second 2
// expect: gone 2
// expect: gone 1
// expect: if 2
// expect: gone 2
// expect: gone 3
// expect: gone 4
// expect: else
// expect: end
// expect: gone 2
// expect: guard 1
// expect: gone 3
// expect: gone 4
// expect: left
// expect: gone 1
// expect: gone 1
// expect: unnamed
// expect: gone 2
// expect: else
// expect: gone 4
// expect: end
// expect: gone 1
// expect: while 0
// expect: gone 0
// expect: gone 2
// expect: while 1
// expect: gone 1
// expect: end
// expect: gone 1
// expect: gone 2
// expect: value 1
// expect: gone 1
// expect: 0
// expect: gone 2
// expect: nil
// expect: gone 3
// expect: true
// expect: gone 4
// expect: gone 5
// expect: 5
// expect: end
// expect: gone 1
// expect: gone 2
// expect: end
