protocol P {}
struct S: P {}
let t: any P.Type = S.self
print(t == S.self, t)
// expect: true S
