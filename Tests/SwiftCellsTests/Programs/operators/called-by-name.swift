struct V {
    var n = 1
    static prefix func - (a: V) -> V { V(n: -a.n) }
    static func - (a: V, b: V) -> V { V(n: a.n - b.n) }
}
let x = 5
print((-)(x), (-)(x, 2), (+)(1, 2), (!)(true), (-)(5.5), (~)(5), (+)(5)) // expect: -5 3 3 false -5.5 -6 5
let n: Int = (-)(5), d: Double = (-)(5)
print(n, d, (-)(V()).n, (-)(V(), V()).n) // expect: -5 -5.0 -1 0
print([1].map(-), [3, 4].reduce(0, +), (==)(1, 2), (<)("a", "b"), (...)(1, 3)) // expect: [-1] 7 false true 1...3
