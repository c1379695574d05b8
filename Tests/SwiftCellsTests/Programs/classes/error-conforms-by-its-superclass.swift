protocol P {}
protocol Q: P {}
class A: Q {}
class B: A, P {} // error: 'B' conforms to 'P' already: its superclass does
class C: A {}
extension C: Q {} // error: 'C' conforms to 'Q' already: its superclass does
class D: P {}
class E: D, Q {}
