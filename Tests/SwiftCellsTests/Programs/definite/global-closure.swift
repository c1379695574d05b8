let x: Int
let f = { x }  // error: 'x' is used before it has a value
x = 1
print(f())
