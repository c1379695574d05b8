enum E { case a(Int) }
let e = E.a
let f: E = .a  // error: The case '.a' of 'E' carries a value.
