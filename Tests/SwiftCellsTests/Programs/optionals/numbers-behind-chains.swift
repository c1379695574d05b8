// Where any value may stand, a number behind a chain or a `try?` is an Int, whatever the chain gives.
struct S { var d = 1.5; var f: Float = 2.5; var u: UInt8 = 7; var o: Double?; func m() -> Double { 3.5 } }
struct Failure: Error {}
func t(_ fails: Bool) throws -> Double { if fails { throw Failure() }; return 4.5 }
let x: S? = S(), n: S? = nil, d = ["a": S()]
print(x?.d ?? 0, n?.d ?? 0, x?.f ?? 1, n?.f ?? 1, n?.u ?? 2, x?.m() ?? -1, n?.m() ?? -1)
print((try? t(false)) ?? -1, (try? t(true)) ?? -1, d["a"]?.d ?? 0, d["b"]?.d ?? 0x10, (n?.d ?? (3)))
print(x?.o ?? 0, [Double]().max() ?? 0, x.map { $0.d } ?? 0, "\(n?.d ?? 0)", [n?.d ?? 1, 2.5], (n?.d ?? 2) * 2)
let a: Any = n?.d ?? 0, b: Any = x?.d ?? 0, c: Any? = n?.d ?? 9
print(a, b, type(of: a), type(of: b), c as Any, [n?.d ?? 4, "a"] as [Any])
let pair: (Any, Int) = (n?.d ?? 1, 2)
let later = { () -> Any in n?.d ?? 8 }
func several(_ xs: Any...) { print(xs) }
print(pair, later(), d["b"]?.d ?? d["c"]?.d ?? 7)
several(n?.d ?? 1, x?.d ?? 1)
let shown: any CustomStringConvertible = n?.d ?? 3
print(shown, type(of: shown))

// expect: 1.5 0 2.5 1 2 3.5 -1
// expect: 4.5 -1 1.5 16 3
// expect: 0.0 0.0 1.5 0.0 [1.0, 2.5] 4.0
// expect: 0 1.5 Int Double Optional(9) [4, "a"]
// expect: (1, 2) 8 7
// expect: [1, 1.5]
// expect: 3 Int
