func area(_ w: String?, _ h: String?) -> Double? {
    guard let w, let h, let a = Double(w), let b = Double(h), a > 0, b > 0 else { return nil }
    return a * b
}
print(area("2", "3.5") ?? -1, area(nil, "1") ?? -1, area("x", "1") ?? -1, area("-1", "1") ?? -1)  // expect: 7.0 -1.0 -1.0 -1.0
