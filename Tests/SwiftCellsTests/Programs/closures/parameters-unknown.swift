let f = { x in x + 1 }
print(f(2))  // expect: 3
let g = { x in x }  // error:
