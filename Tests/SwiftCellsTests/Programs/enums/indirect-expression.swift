indirect enum Expr { case num(Double), add(Expr, Expr), mul(Expr, Expr), neg(Expr) }
func eval(_ e: Expr) -> Double {
    switch e {
    case .num(let v): v
    case .add(let a, let b): eval(a) + eval(b)
    case .mul(let a, let b): eval(a) * eval(b)
    case .neg(let a): -eval(a)
    }
}
print(eval(.add(.num(2), .mul(.num(3), .neg(.num(4))))))  // expect: -10.0
