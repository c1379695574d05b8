// A `defer` in an initialiser is code that uses all of `self`: it gives nothing its first value, and may not run before all has one.
class A {
    var s: Int
    init() { // error: 's' has no value
        defer { s = 3 } // error: 'self' is used before 's'
    }
}
struct B { var s: Int; init?(_ n: Int) { defer { s = 3 }; if n > 1 { return nil }; s = n } } // error: 'self' is used before 's'
struct C { let s: Int; init() { s = 1; defer { s = 2 } } } // error: 's' is a constant
struct E: Error {}
class F { var s: Int; var t: Int; init(_ n: Int) throws { s = 1; defer { print(s) }; if n > 1 { throw E() }; t = 3 } } // error: 'self' is used before 't'
