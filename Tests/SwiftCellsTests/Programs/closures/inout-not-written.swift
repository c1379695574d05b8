print(["a"].reduce(into: [""]) { (v: [String], w: String) in print(w) }) // error: 'reduce' cannot be called with (into: [String],
