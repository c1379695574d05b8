// The operators that Swift writes by itself fulfil Equatable and Comparable, and no requirement of another protocol.
protocol Same { static func == (a: Self, b: Self) -> Bool }
struct A: Same, Equatable { var a: [Int] } // error: does not conform to 'Same'
struct B: Equatable, Same { var a: [Int] } // error: does not conform to 'Same'
enum C: Same { case a, b } // error: does not conform to 'Same'
struct D<T: Equatable>: Same, Equatable { var a: T } // error: does not conform to 'Same'
protocol Alike: Equatable { static func == (a: Self, b: Self) -> Bool }
struct E: Alike { var a: [Int] } // error: does not conform to 'Alike'
protocol Before { static func < (a: Self, b: Self) -> Bool }
enum F: Before, Comparable { case a, b } // error: does not conform to 'Before'
enum G: Before, Comparable { case a(Int), b } // error: does not conform to 'Before'
