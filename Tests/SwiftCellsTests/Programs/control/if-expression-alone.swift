let c = true
let a = if c { 1 } else { 2 }
let b = if c { 1 } else { 2 } as Int
let d: Int
d = if c { 3 } else { 4 }
func f() -> Int { if c { 5 } else { 6 } }
func g() -> Int { return if c { 7 } else { 8 } }
let h = { if c { 9 } else { 10 } }
let t = try if c { 11 } else { 12 }
let i = [1].map { $0 > 0 ? g() : 0 }
let xs = [1, 2]
let j = xs.map { x in if x > 1 { "b" } else { "a" } }
print(a, b, d, f(), g(), h(), t, i, j)  // expect: 1 1 3 5 7 9 11 [7] ["a", "b"]
