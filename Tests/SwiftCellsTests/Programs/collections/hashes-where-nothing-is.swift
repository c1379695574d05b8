// Where a set or dictionary is empty, a look asks no key for its hash; to find an index it is asked for.
struct Key: Hashable {
  var n: Int
  func hash(into hasher: inout Hasher) {
    print("hash", n)
    hasher.combine(n)
  }
}
var s: Set<Key> = []
var d: [Key: Int] = [:]
print(s.contains(Key(n: 1)))  // expect: false
print(s.firstIndex(of: Key(n: 1)) == nil)  // expect: true
print(d[Key(n: 1)] == nil)  // expect: true
print(d[Key(n: 1), default: 4])  // expect: 4
print(d.keys.contains(Key(n: 1)))  // expect: false
print(d.index(forKey: Key(n: 1)) == nil)  // expect: true
if let x = d[Key(n: 1)] { print(x) }
s.remove(Key(n: 2))  // expect: hash 2
d.removeValue(forKey: Key(n: 3))  // expect: hash 3
s = [Key(n: 4)]  // expect: hash 4
d = [Key(n: 5): 1]  // expect: hash 5
print(s.contains(Key(n: 4)))  // expect: hash 4
// expect: true
print(s.firstIndex(of: Key(n: 4)) == s.startIndex)  // expect: hash 4
// expect: true
print(d[Key(n: 5), default: 0])  // expect: hash 5
// expect: 1
