indirect enum Expr { case num(Double), add(Expr, Expr), mul(Expr, Expr), neg(Expr)
 var value: Double { switch self { case .num(let n): n; case .add(let a, let b): a.value + b.value; case .mul(let a, let b): a.value * b.value; case .neg(let e): -e.value } } }
print(Expr.add(.num(2), .mul(.num(3), .neg(.num(4)))).value)
enum Planet: Int { case mercury = 1, venus, earth; static let home = Planet.earth; init?(name: String) { switch name { case "e": self = .earth; default: return nil } } }
print(Planet.home.rawValue, Planet(rawValue: 2)!, Planet(name: "e")!, Planet(name: "x") as Any)
// expect: -10.0
// expect: 3 venus earth nil
