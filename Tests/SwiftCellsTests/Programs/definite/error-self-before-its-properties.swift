class A {
    let x: Int
    init() { print(type(of: self), self); x = 1 } // error: 'self' is used before 'x' has a value.
}
class B {
    let x: Int
    init() { let f = { type(of: self) }; print(f()); x = 1 } // error: 'self' is used before 'x' has a value.
}
class F { let n: Int; init(_ n: Int) { self.n = n }; func more() -> F { type(of: self).init(n + 1) } } // error: Only a 'required' initialiser
