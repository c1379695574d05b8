enum E { case a(Int) }
let e = E.a
let f: E = .a  // error: 'E' has no member 'a'.
