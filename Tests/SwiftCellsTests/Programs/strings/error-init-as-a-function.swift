let parts = "1 2".split(separator: " "), halves = [0.5, 1.5]
print(parts.compactMap(Int.init)) // error: No 'Int.init' fits here. // note: Call it in a closure: { Int($0) }
print(halves.map(String.init)) // error: Several of the initialisers // note: Call the one you mean in a closure: { String($0) }
print([Float(1)].map(String.init)) // error: Several of the initialisers
