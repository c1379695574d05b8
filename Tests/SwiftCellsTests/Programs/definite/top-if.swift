let x: Int
if Bool.random() { x = 1 } else { x = 1 }
print(x)  // expect: 1
