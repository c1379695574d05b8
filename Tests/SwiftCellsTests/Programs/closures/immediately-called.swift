let v: Int = { let a = 3; return a * a }()
let w = { 5 }()
print(v, w)  // expect: 9 5
