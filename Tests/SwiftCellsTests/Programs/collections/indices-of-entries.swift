// An index of a dictionary or set is good until an entry is removed, or the table grows.
var ages = [1: 2, 3: 4, 5: 6]
let first = ages.index(forKey: 1)!
ages[3] = 7
print(ages[first], ages.values[first], ages.keys[first])
let copy = ages
print(copy.startIndex == ages.startIndex, copy[first] == ages[first])
ages.remove(at: first)
print(ages.count, copy.count, copy[first].value)
// A table grows when it is full: until then its indices stay good.
var table = [1: 2, 3: 4]
let one = table.index(forKey: 1)!
table[5] = 6
print(table[one])
table[5] = nil
let again = table.index(forKey: 1)!
table[5] = 8
print(table[again])
table.values[again] += 10
print(table[1]!, [Int: Int]().startIndex == [Int: Int]().endIndex)
var members: Set = [3, 1, 2]
if let i = members.firstIndex(of: 1) { print(members.remove(at: i), members.sorted()) }
var queue: [Int: Int] = [:]
for k in 0..<3000 {
    queue[k] = k
    queue[k - 3] = nil
}
print(queue.count, queue.keys.sorted())

// expect: (key: 1, value: 2) 2 1
// expect: true true
// expect: 2 3 2
// expect: (key: 1, value: 2)
// expect: (key: 1, value: 2)
// expect: 12 true
// expect: 1 [2, 3]
// expect: 3 [2997, 2998, 2999]
