let x: Int
func f() -> Int { x }  // error: This uses 'x', which has no value yet where this is declared
x = 1
print(f())
