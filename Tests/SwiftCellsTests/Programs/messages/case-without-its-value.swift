enum E { case a(Int) }
let e: E = .a  // error: The case '.a' of 'E' carries a value. // note: Write it with one: .a(…).
