protocol P {}
struct S: P, P {} // error: 'S' conforms to 'P' already
struct T: Equatable, Equatable {} // error: 'T' conforms to 'Equatable' already
struct U: Equatable, Hashable {}
class C: P {}
