let z = "ab" * 3  // error: The operator '*' cannot combine // note: Write String(repeating: "ab", count: 3).
