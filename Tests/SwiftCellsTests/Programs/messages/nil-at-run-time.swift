let d = ["a": 1]
print(d["b"]!)  // fails: Unexpectedly found nil // note: d["b"] is nil here // at: d["b"]!
