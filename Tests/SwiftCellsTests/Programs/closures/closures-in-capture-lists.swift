// The value of a captured constant may hold closures that declare no names.
let k = 3
let a = { [xs = [1, 2].map { $0 * 2 }, k] in xs.count + k }
let b = { [negate = { -($0 as Int) }] (n: Int) in negate(n) }
let c = { [all = [1].map { _ in 2 }] in all }
let d = { [get = { [k] in k + 1 }] in get() }
let e = { [v = [1].map { if $0 > 0 { return 1 }; return $0 }] in v }
print(a(), b(4), c(), d(), e())

// expect: 5 -4 [2] 4 [1]
