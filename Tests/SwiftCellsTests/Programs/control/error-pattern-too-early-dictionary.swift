let c = true
for (k, x) in (c ? ["a": 1] : ["b": 2]) { print(k, x) }  // error: Swift cannot tell in time what this walks through, so the pattern does not fit its elements
