struct A { fileprivate(set) var x = 1; private static var n = 0; static func up() -> Int { n += 1; return n }; private init() {}; static let one = A() }
print(A.one.x, A.up(), A.up())
let a = A() // error: The initialiser of 'A' is private to it.
