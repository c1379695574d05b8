protocol HasID { var id: Int { get } }
extension HasID { static func == (a: Self, b: Self) -> Bool { a.id == b.id } }
struct X: HasID, Equatable { let id: Int; let noise: String }
print(X(id: 1, noise: "a") == X(id: 1, noise: "b"))  // expect: true
