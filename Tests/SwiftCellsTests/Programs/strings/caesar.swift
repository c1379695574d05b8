func rotate(_ s: String, by k: Int) -> String {
    String(s.map { c -> Character in
        guard let a = c.asciiValue, c.isLetter else { return c }
        let base: UInt8 = c.isUppercase ? 65 : 97
        return Character(UnicodeScalar((a - base + UInt8(k)) % 26 + base))
    })
}
print(rotate("Hello, xyz", by: 3))  // expect: Khoor, abc
