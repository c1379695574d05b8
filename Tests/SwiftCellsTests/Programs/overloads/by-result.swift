func make() -> Int { 1 }
func make() -> String { "s" }
let x = make()  // error: ambiguous
