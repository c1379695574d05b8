let xs = [1, 2], ys = ["a", "b"]
let b = true
do { print(xs.map { $0 } == ys.map { $0 }) } // error: The operator '==' cannot combine '[Int]' and
do { let v = xs.map { return $0 } + ys.map { $0 }; print(v) } // error: The operator '+' cannot combine '[Int]' and
do { let v = xs.map { $0 } ?? ys; print(v) } // error: The operator '??' cannot combine '[Int]' and
