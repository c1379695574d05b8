protocol P { associatedtype A; associatedtype B where A == B }
struct S: P { typealias A = Int; typealias B = Double } // error: 'P' requires 'Int' and 'Double' to be the same type
struct T: P { typealias A = Int; typealias B = Int }
protocol Q { associatedtype A: Sequence where A.Element == Int }
struct U: Q { typealias A = [String] } // error: 'Q' requires 'String' and 'Int' to be the same type
struct V: Q { typealias A = [Int] }
