let d = {}
d["a"] = 1  // error: cannot be subscripted with (String). // note: an empty dictionary is [:]
