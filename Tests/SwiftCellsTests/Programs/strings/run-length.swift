func encode(_ s: String) -> String {
    var out = "", prev: Character? = nil, n = 0
    func flush() { if let p = prev { out += (n > 1 ? "\(n)" : "") + String(p) } }
    for c in s { if c == prev { n += 1 } else { flush(); prev = c; n = 1 } }
    flush()
    return out
}
print(encode("AAABBCDDDD"), encode(""))  // expect: 3A2BC4D 
func decode(_ s: String) -> String {
    var out = "", n = ""
    for c in s { if c.isNumber { n.append(c) } else { out += String(repeating: c, count: Int(n) ?? 1); n = "" } }
    return out
}
print(decode("3A2BC4D"))  // expect: AAABBCDDDD
