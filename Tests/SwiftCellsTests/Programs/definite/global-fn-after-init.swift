let x: Int
x = 1
func f() -> Int { x }
print(f())  // expect: 1
