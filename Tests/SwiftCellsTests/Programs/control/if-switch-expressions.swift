let n = 5
let size = if n > 3 { "big" } else if n > 1 { "mid" } else { "small" }
let word = switch n % 3 { case 0: "fizz"; case 1: "one"; default: "two" }
print(size, word)  // expect: big two
func f(_ x: Int) -> String { if x < 0 { "neg" } else { "pos" } }
print(f(-1), f(1))  // expect: neg pos
let v: Double = if n == 5 { 1 } else { 2.5 }
print(v)  // expect: 1.0
