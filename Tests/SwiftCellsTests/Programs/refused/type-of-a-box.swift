protocol P {}
struct S: P {}
let t: Any = S.self
print(t is (any P).Type) // error: Cells do not support '(any P).Type'
let s: any P.Type = S.self
