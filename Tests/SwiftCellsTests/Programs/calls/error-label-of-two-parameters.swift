// An argument is the first parameter's that bears its label, which cannot be passed over then.
func skip(b first: Int = 8, _ numbers: Int..., b last: Int) { print(first, numbers, last) }
skip(1, b: 5)  // error: The label 'b:' is missing here
func text(a: String = "d", d: String = "d", a more: Int...) { print(a, d, more) }
text(d: "x", a: 1)  // error: The arguments of 'text' are not in the right order
func numbers(c: Int..., a: Int, c last: Int) { print(c, a, last) }
numbers(a: 5, c: 3)  // error: The arguments of 'numbers' are not in the right order
