// In a condition the property that gives an Optional is meant, not the method of its name.
let number = 3, maybe: Int? = 2
if let first = [number, maybe].first { print(type(of: first), first as Any) } // expect: Optional<Int> Optional(3)
if let first = [number, maybe].first, let value = first { print(value) } // expect: 3
guard let last = [number, maybe].last else { fatalError() }
print(last as Any) // expect: Optional(2)
while let first = [number, maybe].first { print(first as Any); break } // expect: Optional(3)
