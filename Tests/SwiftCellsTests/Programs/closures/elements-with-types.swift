let rows: [(Int) -> Int] = [{ $0 &+ 1 }, { $0 * 2 }]
print(rows.map { $0(3) }) // expect: [4, 6]
let fine = [{ (x: Int) in x + 1 }, { (x: Int) in x * 2 }]
print(fine.map { $0(3) }) // expect: [4, 6]
