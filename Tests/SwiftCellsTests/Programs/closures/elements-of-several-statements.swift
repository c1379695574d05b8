let n = 3
func first<T>(_ items: [T]) -> T { items[0] }
let one = first([{ p in let next = p + 1; return next }, { (q: Int) -> Int in n }])
print(one(4)) // expect: 5
let steps: [(Int) -> Int] = [(Int) -> Int]() + [{ p in _ = p; return 6 }, { (q: Int) in n }]
print(steps.map { $0(1) }) // expect: [6, 3]
print([{ p in 6 }, { (q: String) -> Int in q.count }].map { $0("ab") }) // expect: [6, 2]
