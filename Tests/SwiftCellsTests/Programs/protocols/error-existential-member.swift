protocol P {}
struct S: P { var y = 1 }
let p: any P = S()
print(p.y)  // error: 'any P' has no member 'y'.
