let q: Int? = 3
if let q { print(q + 1) }  // expect: 4
print(q ?? 4, q! + 1)  // expect: 3 4
let none: Int? = nil
print(none ?? 7)  // expect: 7
print(q == nil, none == nil)  // expect: false true
