// Tables of tuples: rows of one type, with literals that take the type of the others.
let word = "abc", ages = ["Ada": 36], number = 3
let maybe: Int? = 4
let known: [(Int?, Int)] = [(word.count, word.count), (ages["Ada"], 1)]
print(known)
print([(word.count, word.count), (ages["Ada"], 1)] as [(Int?, Int)])
print([("a", word.count), (nil, 3)], [(number, word.count), (nil, 3)])
print([(number, 1), (maybe, 2)], type(of: [(maybe, 1), (number, 2)]))
print([(word.count, 1), (number, 2)], [(word.count, 1.5), (number, 2)], [(x: word.count, y: 1), (x: number, y: 2)])
for (name, age) in [("Ada", ages["Ada"]), ("Bob", ages["Bob"])] { print(name, age ?? 0) }
for (index, row) in [(word.count, "a"), (word.dropFirst().count, "b")].enumerated() { print(index, row.0, row.1) }

// expect: [(Optional(3), 3), (Optional(36), 1)]
// expect: [(Optional(3), 3), (Optional(36), 1)]
// expect: [(Optional("a"), 3), (nil, 3)] [(Optional(3), 3), (nil, 3)]
// expect: [(Optional(3), 1), (Optional(4), 2)] Array<(Optional<Int>, Int)>
// expect: [(3, 1), (3, 2)] [(3, 1.5), (3, 2.0)] [(x: 3, y: 1), (x: 3, y: 2)]
// expect: Ada 36
// expect: Bob 0
// expect: 0 3 a
// expect: 1 2 b
