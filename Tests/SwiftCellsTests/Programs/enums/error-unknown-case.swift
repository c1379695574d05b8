enum E { case a, b }
let e: E = .d  // error: 'E' has no member 'd'.
