func pick(_ i: Int, extra: Any = 0, body: (() -> String)? = nil) {}
pick(1) { $0 * 2 }  // error: This closure
