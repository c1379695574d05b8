struct C { var n = 0; mutating func up() -> Int { n += 1; return n } }
var c: C? = C()
print(c?.up() as Any, c?.up() as Any, c!.n)  // expect: Optional(1) Optional(2) 2
var e: C? = nil
print(e?.up() as Any)  // expect: nil
