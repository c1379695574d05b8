struct Pair { var x: Int, y: Int; init() { x = 1; func show() { print(x) }; show(); y = 2 } }  // error: 'self' is used before 'y' has a value.
class PairClass { var x: Int, y: Int; init() { x = 1; func show() { print(x) }; show(); y = 2 } }  // error: 'self' is used before 'y' has a value.
struct Indirect { var x: Int, y: Int; init() { x = 1; func f() -> Int { g() }; func g() -> Int { x }; y = f() } }  // error: 'self' is used before 'y' has a value.
class Base { init() {} }
class Derived: Base { var x: Int; override init() { x = 1; func show() { print(x) }; show(); super.init() } }  // error: 'self' is used before super.init is called.
