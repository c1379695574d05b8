// An operator named as a function where one of its sides may be of any type: Swift has '/' and '*' for a Duration and a number, too.
func flip<A, B, C>(_ f: @escaping (A) -> (B) -> C) -> (B) -> (A) -> C { { b in { a in f(a)(b) } } }
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
func take<A, C>(_ f: (A, Double) -> C) {}
let half = flip(curry(/))(2.0) // error: ambiguous
take(*) // error: ambiguous
