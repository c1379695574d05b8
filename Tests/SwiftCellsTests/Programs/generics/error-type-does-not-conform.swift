protocol P {}
struct S: P {}
let t: any P.Type = S.self
let u: any P.Type = Int.self // error: This is of type 'Int.Type', and 'any P.Type' is wanted.
