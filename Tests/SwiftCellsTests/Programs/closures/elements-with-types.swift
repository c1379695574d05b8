let rows: [(Int) -> Int] = [{ $0 &+ 1 }, { $0 * 2 }]
print(rows.map { $0(3) }) // expect: [4, 6]
let fine = [{ (x: Int) in x + 1 }, { (x: Int) in x * 2 }]
print(fine.map { $0(3) }) // expect: [4, 6]
let alike = [{ (x: Int) in x + 1 }, { $0 * 2 }, { $0 + $0 }, { $0 }]
print(alike.map { $0(3) }) // expect: [4, 6, 6, 3]
let named = ["plus": { (a: Double, b: Double) in a + b }, "minus": { $0 - $1 }]
print(named["minus"]!(3, 1)) // expect: 2.0
