var x = 1
let byValue = { [x] in x }
let byRef = { x }
x = 5
print(byValue(), byRef())  // expect: 1 5
let renamed = { [y = x * 2] in y + x }
x = 7
print(renamed())  // expect: 17
