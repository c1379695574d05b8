let a = Int  // error: A type is named here, where a value is wanted. // note: A value of it is made by Int(…); the type itself is Int.self. // at: Int
var b = [Int]  // error: A type is named here, where a value is wanted. // note: An empty one is made by [Int](). // at: [Int]
let c = (Int, String)  // error: A type is named here // at: Int
print([Double])  // error: A type is named here // at: [Double]
struct P {}
print(P)  // error: A type is named here // note: A value of it is made by P(…)
let d = [P.self], e = [Int](), f = P.self, g = [[Int]].self
