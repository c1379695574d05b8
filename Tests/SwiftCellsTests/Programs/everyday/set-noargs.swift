let s: Set = [1, 2, 2]
print(s.count)  // expect: 2
let t = Set([1, 2, 3, 3])
print(t.count, t.contains(2))  // expect: 3 true
let u = Set("hello")
print(u.count)  // expect: 4
let v = Set([3, 1, 2].map { $0 * 2 })
print(v.sorted())  // expect: [2, 4, 6]
let a: Array = [1.5, 2]
print(a)  // expect: [1.5, 2.0]
let d: Dictionary = ["a": 1]
print(d)  // expect: ["a": 1]
