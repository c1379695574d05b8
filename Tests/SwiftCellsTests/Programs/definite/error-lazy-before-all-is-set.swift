// Reading or setting a lazy property is a call, which takes all of 'self'.
class Instance { let n: Int; lazy var m = n * 2; init(n: Int) { print(m); self.n = n } }  // error: 'self' is used before 'n' has a value.
struct Value { let n: Int; lazy var m = n * 2; init(n: Int) { m = 3; self.n = n } }  // error: 'self' is used before 'n' has a value.
class Base { init() {} }
class Derived: Base { lazy var m = 2; override init() { m = 3; super.init() } }  // error: 'self' is used before super.init is called.
struct Kept { var n = 1; lazy var g: () -> Int = { n + 1 } }  // error: A closure that is kept cannot use the 'self'
