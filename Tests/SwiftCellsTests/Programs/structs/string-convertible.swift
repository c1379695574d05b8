struct T: CustomStringConvertible { var description: String { "T!" } }
print(T(), [T(), T()], "\(T())", String(describing: T()), (T(), 1))  // expect: T! [T!, T!] T! T! (T!, 1)
let o: T? = T()
print(o as Any)  // expect: Optional(T!)
print([1: T()])  // expect: [1: T!]
struct U { var t = T(); var n: Int? = nil; var s = "x" }
print(U(), [U()])  // expect: U(t: T!, n: nil, s: "x") [main.U(t: T!, n: nil, s: "x")]
