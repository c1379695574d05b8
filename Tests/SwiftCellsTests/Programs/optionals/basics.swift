var a: Int? = 5
print(a!, a ?? 0, a == 5, a != nil, a as Any)
a = nil
print(a ?? 7, a == nil, a as Any)
if let a { print(a) } else { print("none") }
let n = Int("12")
if let n, n > 10 { print("big", n) }
// expect: 5 5 true true Optional(5)
// expect: 7 true nil
// expect: none
// expect: big 12
