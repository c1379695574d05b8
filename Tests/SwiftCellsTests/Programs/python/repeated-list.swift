let z = [0] * 10  // error: The operator '*' cannot combine // note: Write Array(repeating: 0, count: 10).
