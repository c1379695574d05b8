let a: Int? = nil, b: Int? = 5
print(a ?? b ?? 0, (a ?? 1) + (b ?? 1), b.map { $0 > 3 ? "big" : "small" } ?? "none", a == nil ? "nil" : "some")  // expect: 5 6 big nil
