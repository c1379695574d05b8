var handlers: [(String) -> String] = []
handlers.append { $0.uppercased() }
handlers.append { s in String(s.reversed()) }
print(handlers.reduce("abc") { $1($0) })
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
print(compose({ (n: Int) in n + 1 }, { "\($0)" })(4), compose(abs, { $0 * 2 })(-3))
let memo: (Int) -> Int = { n in var cache: [Int: Int] = [:]; func f(_ n: Int) -> Int { if n < 2 { return n }; if let c = cache[n] { return c }; let r = f(n - 1) + f(n - 2); cache[n] = r; return r }; return f(n) }
print(memo(50))
// expect: CBA
// expect: 5 6
// expect: 12586269025
