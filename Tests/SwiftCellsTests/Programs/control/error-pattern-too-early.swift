func same<T>(_ x: T) -> T { x }
for (i, x) in same(["a"]).enumerated() { print(i, x) }  // error: Swift cannot tell in time what this walks through, so the pattern does not fit its elements
