let s: String? = "42"
print(s.map { $0.count } as Any, s.flatMap { Int($0) } as Any, s.flatMap(Int.init).map { $0 + 1 } ?? 0)  // expect: Optional(2) Optional(42) 43
let none: String? = nil
print(none.map { $0.count } as Any, none?.uppercased() ?? "NONE")  // expect: nil NONE
