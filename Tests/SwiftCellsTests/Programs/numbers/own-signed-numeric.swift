// The negative is 0 less the number, where a type does not say it.
struct V: SignedNumeric {
    var n: Int
    init(_ n: Int) { self.n = n }
    init(integerLiteral value: Int) { n = value }
    init?<T: BinaryInteger>(exactly source: T) { n = Int(source) }
    var magnitude: Int { abs(n) }
    static func + (a: V, b: V) -> V { V(a.n + b.n) }
    static func - (a: V, b: V) -> V { print("less"); return V(a.n - b.n) }
    static func * (a: V, b: V) -> V { V(a.n * b.n) }
    static func *= (a: inout V, b: V) { a = a * b }
}
func negative<T: SignedNumeric>(_ x: T) -> T { -x }
func negated<T: SignedNumeric>(_ x: T) -> T { var y = x; y.negate(); return y }
print((-V(3)).n, negative(V(2)).n, negative(2.5), negative(3), negated(0.0), negated(-0.0 as Float), negated(4))
let v: V = -5
print(v.n, [1, 2].map(-))
// expect: less
// expect: less
// expect: -3 -2 -2.5 -3 -0.0 0.0 -4
// expect: -5 [-1, -2]
