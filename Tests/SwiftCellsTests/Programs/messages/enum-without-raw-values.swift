enum E { case a, b }
let e = E(rawValue: 1)  // error: no initialiser that can be called // note: enum E: Int
