// Where one element is known as Any, all are, and the type need not be written.
let a: Any = 1, o: Any? = 2
func f() -> Any { "f" }
struct S { var v: Any = 1.5 }
let s = S()
let all: [Any] = [1, "x"]
print([1 as Any]) // expect: [1]
print([1, "x" as Any], ["k": 1 as Any].count) // expect: [1, "x"] 1
let known = [a, 2], given = [f(), 2, "x"], part = [s.v, true], element = [all[0], 2.5]
print(known, given, part, element) // expect: [1, 2] ["f", 2, "x"] [1.5, true] [1, 2.5]
let optional = [o, 3, nil]
print(optional, type(of: optional)) // expect: [Optional(2), Optional(3), nil] Array<Optional<Any>>
let named = ["a": a, "b": "x"]
print(type(of: named), named.count) // expect: Dictionary<String, Any> 2
let open: Array = [1, "x" as Any]
print(open) // expect: [1, "x"]
