if "a" in d { print(1) }  // error: In Swift 'in' belongs to loops // note: Write if d.contains("a"), or d["a"] != nil for the keys of a dictionary.
