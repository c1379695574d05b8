// A type that is known as Any.Type is cast by what it is.
let t: Any.Type = Int.self
let a: Any = t
print(a is Int.Type, a is String.Type)
let types: [Any.Type] = [Int.self, String.self]
for t in types { if let u = t as? Int.Type { print("int", u) } else { print("no") } }
switch a { case is Int.Type: print("int"); default: print("other") }

// expect: true false
// expect: int Int
// expect: no
// expect: int
