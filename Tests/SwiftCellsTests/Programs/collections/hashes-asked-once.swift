// A key that is new is asked for its hash once, and one that is there is asked once whether it is the same.
struct Key: Hashable {
    var number: Int
    static func == (a: Key, b: Key) -> Bool {
        print("==")
        return a.number == b.number
    }
    func hash(into hasher: inout Hasher) {
        print("hash", number)
        hasher.combine(number)
    }
}
var ages = Dictionary<Key, Int>(minimumCapacity: 10)
ages.updateValue(1, forKey: Key(number: 1)) // expect: hash 1
print("again") // expect: again
ages.updateValue(2, forKey: Key(number: 1))
// expect: hash 1
// expect: ==
print("made") // expect: made
let made = Dictionary(uniqueKeysWithValues: [(Key(number: 3), 3)])
// expect: hash 3
print("merged") // expect: merged
ages.merge([(Key(number: 1), 4)]) { $0 + $1 }
// expect: hash 1
// expect: ==
print("common") // expect: common
let keys: Set = [Key(number: 5)]
// expect: hash 5
print(keys.intersection([Key(number: 5)]).count, made.count)
// expect: hash 5
// expect: ==
// expect: 1 1
