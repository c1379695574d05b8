func told(_ body: () -> Int) {}
func told(_ body: () -> Void) {}
told({ let q = 1; _ = q })  // error: ambiguous
