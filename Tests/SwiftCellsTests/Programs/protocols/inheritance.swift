protocol Named { var name: String { get } }
protocol Aged { var age: Int { get } }
protocol Person: Named, Aged {}
extension Person { var summary: String { "\(name), \(age)" } }
struct U: Person { let name: String; let age: Int }
func show(_ x: Named & Aged) -> String { "\(x.name)/\(x.age)" }
let u = U(name: "Ann", age: 30)
print(u.summary, show(u))  // expect: Ann, 30 Ann/30
