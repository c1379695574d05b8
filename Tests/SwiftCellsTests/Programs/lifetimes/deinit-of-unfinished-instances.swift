class C { let n: Int; init(_ n: Int) { self.n = n }; deinit { print("gone", n) } }
struct Failed: Error {}
func positive(_ n: Int) throws -> C { if n <= 0 { throw Failed() }; return C(n) }
// A failing initialiser leaves fields without values: deinit would meet them.
class Age {
    let years: Int
    init?(_ years: Int) { guard years >= 0 else { return nil }; self.years = years }
    deinit { print("age gone", years) }
}
print(Age(-1) == nil, Age(3) == nil)
class Pair {
    let x: C, y: C
    init(_ k: Int) throws { x = try positive(k); y = try positive(k - 1); if k == 2 { throw Failed() } }
    deinit { print("pair gone", x.n, y.n) }
}
class Triple: Pair {
    let z: C
    init(z k: Int) throws { z = try positive(k - 3); if k == 4 { throw Failed() }; try super.init(k - 3); if k == 6 { throw Failed() } }
    convenience init(positive k: Int) throws { if k < 3 { throw Failed() }; try self.init(z: k); if k == 7 { throw Failed() } }
    deinit { print("triple gone", z.n) }
}
for k in 0..<4 { print("pair", k, (try? Pair(k)) != nil) }
for k in 2..<9 { print("triple", k, (try? Triple(positive: k)) != nil) }
class Whole {
    let x = C(50)
    init?(_ k: Int) { if k == 0 { return nil } }
    deinit { print("whole gone", x.n) }
}
class Part: Whole {
    let y = C(60)
    override init?(_ k: Int) { if k == 1 { return nil }; super.init(k) }
    deinit { print("part gone", y.n) }
}
for k in 0..<3 { print("whole", k, Whole(k) != nil); print("part", k, Part(k) != nil) }
// expect: age gone 3
// expect: true false
// expect: pair 0 false
// expect: gone 1
// expect: pair 1 false
// expect: pair gone 2 1
// expect: gone 2
// expect: gone 1
// expect: pair 2 false
// expect: pair gone 3 2
// expect: gone 3
// expect: gone 2
// expect: pair 3 true
// expect: triple 2 false
// expect: triple 3 false
// expect: gone 1
// expect: triple 4 false
// expect: triple gone 2
// expect: pair gone 2 1
// expect: gone 2
// expect: gone 1
// expect: gone 2
// expect: triple 5 false
// expect: triple gone 3
// expect: pair gone 3 2
// expect: gone 3
// expect: gone 2
// expect: gone 3
// expect: triple 6 false
// expect: triple gone 4
// expect: pair gone 4 3
// expect: gone 4
// expect: gone 3
// expect: gone 4
// expect: triple 7 false
// expect: triple gone 5
// expect: pair gone 5 4
// expect: gone 5
// expect: gone 4
// expect: gone 5
// expect: triple 8 true
// expect: whole gone 50
// expect: gone 50
// expect: whole 0 false
// expect: part gone 60
// expect: whole gone 50
// expect: gone 50
// expect: gone 60
// expect: part 0 false
// expect: whole gone 50
// expect: gone 50
// expect: whole 1 true
// expect: gone 60
// expect: part 1 false
// expect: whole gone 50
// expect: gone 50
// expect: whole 2 true
// expect: part gone 60
// expect: whole gone 50
// expect: gone 50
// expect: gone 60
// expect: part 2 true
