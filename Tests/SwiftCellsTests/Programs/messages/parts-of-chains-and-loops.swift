var d = ["a": [1]]
d["a"]?.append("2")  // error: This is of type 'String', and 'Int' is wanted.
struct Box { var n: Int? }
let box: Box? = Box(n: 1)
print(box?.m as Any)  // error: 'Box' has no member 'm'.
for (key, list) in d { list.append(1); print(key) }  // error: 'list' is a constant, so it cannot be changed by 'append'. // note: The variables of a loop are new constants each round: copy it, as in var copy = list
for c in "abc" { if c == "a" || "b" { print(c) } }  // error: The operator '||' cannot combine 'Bool' and 'String'. // note: Each side is a comparison of its own: c == "a" || c == "b".
func grow(_ x: inout Double) {}
var n = 1
grow(&n)  // error: This is of type 'Int', and 'Double' is wanted. // note: A variable that is passed with '&' is of the parameter's very type.
class Timer { func reset() { self = Timer() } }  // error: 'self' cannot be assigned to here. // note: An instance of a class stays the one it is: change its properties.
struct Outer { struct Inner {} }
let inner = Inner()  // error: There is nothing named 'Inner' here. // note: It is a type within 'Outer': write Outer.Inner.
