func parse(_ s: String?) -> Int {
    guard let s, let n = Int(s), n >= 0 else { return -1 }
    return n * 2
}
print(parse("4"), parse(nil), parse("x"), parse("-3"))  // expect: 8 -1 -1 -1
