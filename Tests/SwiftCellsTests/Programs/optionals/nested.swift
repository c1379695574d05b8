let x: Int?? = 3
let y: Int?? = .some(nil)
let z: Int?? = nil
print(x as Any, y as Any, z as Any, x == 3, y == nil, z == nil)
if let inner = x, let v = inner { print(v) }
let d: [String: Int?] = ["a": 1, "b": nil]
print(d["a"]!! , d["b"]! == nil, d["c"] == nil)
// expect: Optional(Optional(3)) Optional(nil) nil true false true
// expect: 3
// expect: 1 true true
