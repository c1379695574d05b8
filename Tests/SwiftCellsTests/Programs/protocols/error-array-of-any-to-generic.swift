protocol P {}
struct S: P {}
func f<T: P>(_ t: [T]) {}
let xs: [any P] = [S()]
f(xs)  // error: 'f' cannot be called with ([any P]).
