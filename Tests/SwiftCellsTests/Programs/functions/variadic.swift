func mean(_ xs: Double...) -> Double { xs.isEmpty ? 0 : xs.reduce(0, +) / Double(xs.count) }
print(mean(1, 2, 3.5), mean())  // expect: 2.1666666666666665 0.0
func join(_ parts: String..., with sep: String) -> String { parts.joined(separator: sep) }
print(join("a", "b", with: "-"))  // expect: a-b
