// What a member takes or gives is of just the type that a protocol demands, also where functions throw.
protocol Taking { func run(_ f: () throws -> Void) rethrows }
struct A: Taking { func run(_ f: () -> Void) {} } // error: 'A' does not conform to 'Taking'
struct B: Taking { func run(_ f: () throws -> Void) rethrows { try f() } }
protocol Plain { func run(_ f: () -> Void) }
struct C: Plain { func run(_ f: () throws -> Void) {} } // error: 'C' does not conform to 'Plain'
struct D: Plain { func run(_ f: () -> Void) {} }
protocol Holding { var f: () throws -> Void { get } }
struct E: Holding { var f: () -> Void = {} } // error: 'E' does not conform to 'Holding'
struct F: Holding { var f: () throws -> Void = {} }
protocol Giving { func make() -> () throws -> Int }
struct G: Giving { func make() -> () -> Int { { 1 } } } // error: 'G' does not conform to 'Giving'
