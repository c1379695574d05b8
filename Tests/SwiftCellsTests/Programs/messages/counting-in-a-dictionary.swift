var counts: [String: Int] = [:]
counts["a"] += 1  // error: The operator '+=' cannot combine 'Int?' and 'Int'. // note: Say what a key that is not there begins with: counts["a", default: 0] += 1.
