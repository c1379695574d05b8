struct P { var x: Int; var y: Int = 3
  func sum() -> Int { x + y } }
let p = P(x: 1)
print(p.sum(), p.x)  // expect: 4 1
print(P(x: 2, y: 5))  // expect: P(x: 2, y: 5)
