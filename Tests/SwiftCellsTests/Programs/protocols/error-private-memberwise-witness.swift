protocol Counted { init(n: Int) }
struct A: Counted { private let n: Int }  // error: The initialiser that 'A' is given by itself is private as one of its properties is, and the protocol 'Counted' demands it.
struct B: Counted { fileprivate let n: Int }  // error: The initialiser that 'B' is given by itself is private
struct C: Counted { private let n: Int; init(n: Int) { self.n = n } }
protocol Empty { init() }
struct D: Empty { private var n = 1 }
struct E { private lazy var x = 1; var y = 2 }
print(E(y: 3).y)  // error: The initialiser that 'E' is given by itself is private, because its property 'x' is.
struct F { subscript(i: inout Int) -> Int { i } }  // error: A subscript has no 'inout' parameters.
