let x: Int
if Bool.random() { x = 1 }
print(x)  // error: 'x' is used before it has a value
