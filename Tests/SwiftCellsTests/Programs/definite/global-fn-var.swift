var x: Int
func f() { x = 4 }  // error: This uses 'x', which has no value yet where this is declared
f()
print(x)  // error: 'x' is used before it has a value
