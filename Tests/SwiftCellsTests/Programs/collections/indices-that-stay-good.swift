// Indices are good as long as the table lies as it did: in copies, with other values, and while there is room for what comes.
let ages = ["a": 1, "b": 2]
let place = ages.index(forKey: "b")!
print(ages.mapValues { $0 * 10 }[place].value)
print(ages.startIndex == ages.mapValues { -$0 }.startIndex)
var thinned = [1: "x", 2: "y", 3: "z"]
thinned[2] = nil
let lengths = thinned.mapValues { $0 + "!" }
print(lengths[1]!, lengths[3]!, lengths.count, lengths[thinned.index(forKey: 3)!].value)

var names: Set = ["Ada", "Bob"]
let ada = names.firstIndex(of: "Ada")!
names.update(with: "Ada")
print(names[ada], Set(names)[ada], names.subtracting(["Zoe"])[ada])

// Room made ahead is not made later, when an index would be lost.
var roomy = Set<Int>(minimumCapacity: 10)
roomy.insert(2)
let two = roomy.firstIndex(of: 2)!
for number in 3...12 { roomy.insert(number) }
print(roomy[two])
var copied = Dictionary(uniqueKeysWithValues: (0..<7).map { ($0, $0) })
let one = copied.index(forKey: 1)!
for key in 7...11 { copied[key] = key }
print(copied[one])
var few = Dictionary([(1, 1), (1, 2), (1, 3), (1, 4)], uniquingKeysWith: +)
let first = few.index(forKey: 1)!
for key in 7...9 { few[key] = key }
print(few[first])

// expect: 20
// expect: true
// expect: x! z! 2 z!
// expect: Ada Ada Ada
// expect: 2
// expect: (key: 1, value: 1)
// expect: (key: 1, value: 10)
