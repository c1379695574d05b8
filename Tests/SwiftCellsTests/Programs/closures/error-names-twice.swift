let add: (Int, Int) -> Int = { a, a in a + a }  // error: 'a' is declared already
let typed = { (b: Int, b: Int) in b }  // error: 'b' is declared already
let captured = { [c = 1, c = 2] in c }  // error: 'c' is declared already
let blank: (Int, Int) -> Int = { _, _ in 1 }
print(blank(1, 2))
