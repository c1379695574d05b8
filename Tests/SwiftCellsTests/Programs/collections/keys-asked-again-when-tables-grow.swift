// A table that grows asks every key for its hash once more, and the new one twice.
struct Key: Hashable {
    let n: Int
    func hash(into hasher: inout Hasher) { asked += 1; hasher.combine(n) }
}
struct Pair: Hashable { let key: Key; let m = 1 }
var asked = 0
func tell(_ name: String) { print(name, asked); asked = 0 }

var set: Set<Key> = []
set.insert(Key(n: 1))
tell("first") // expect: first 2
set.insert(Key(n: 2))
tell("second") // expect: second 3
set.insert(Key(n: 3))
tell("third") // expect: third 1
set.insert(Key(n: 4))
tell("fourth") // expect: fourth 5
set.insert(Key(n: 4))
tell("again") // expect: again 1
let copy = set
set.insert(Key(n: 5))
tell("copied") // expect: copied 1
set.reserveCapacity(100)
tell("reserved") // expect: reserved 5
print(set.contains(Key(n: 3)), set.intersection(copy).count, set.subtracting(copy).count) // expect: true 4 1
tell("parts") // expect: parts 14
print(set.filter { $0.n > 2 }.count, set.union(copy).count, set == copy) // expect: 3 5 false
tell("filter") // expect: filter 7

var scores: [Key: Int] = [:]
scores[Key(n: 1)] = 1
tell("first") // expect: first 2
scores[Key(n: 2), default: 0] += 1
tell("second") // expect: second 3
scores.updateValue(3, forKey: Key(n: 3))
tell("third") // expect: third 1
scores[Key(n: 4)] = 4
tell("fourth") // expect: fourth 5
print(scores.compactMapValues { $0 > 1 ? $0 : nil }.count) // expect: 2
tell("compacted") // expect: compacted 3
print(Dictionary(grouping: set, by: { Key(n: $0.n % 2) }).count) // expect: 2
tell("grouped") // expect: grouped 8
let literal = [Key(n: 1): 1, Key(n: 2): 2]
tell("literal") // expect: literal 2
print(literal.filter { asked += 10; return $0.value > 1 }.count) // expect: 1
tell("filtered") // expect: filtered 21

var pairs: Set<Pair> = []
pairs.insert(Pair(key: Key(n: 1)))
tell("within") // expect: within 2
