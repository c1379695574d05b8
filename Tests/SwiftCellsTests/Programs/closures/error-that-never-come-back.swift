// What never comes back stands for the value of a closure alone, and for none of two overloads.
func choose(_ f: () -> Int) {}
func choose(_ f: () -> Void) {}
choose { fatalError() } // error: ambiguous
let pair: () -> (Int, Int) = { (fatalError(), 1) } // error:
let either: (Bool) -> Int = { $0 ? fatalError() : 1 } // error:
func plain() -> Int { return fatalError() } // error:
