print([1, 2].map { if $0 > 1 { "b" } else { "a" } })  // expect: ["a", "b"]
print([1, 2].map { x in switch x { case 1: 10; default: x } })  // expect: [10, 2]
let xs = [3, 4].filter { if $0 > 3 { true } else { false } }.map { n in if n > 0 { Double(n) } else { 0.5 } }
let f: (Int) -> String = { if $0 > 0 { "p" } else { "n" } }
let g = { if xs.isEmpty { 1 } else { 2 } }
print(xs, f(2), f(-2), g())  // expect: [4.0] p n 2
