let any: Any = 5
print(any as? Int ?? 0, any as? String ?? "no", (any as? Int).map { $0 * 2 }!, any is Int)  // expect: 5 no 10 true
let o: Any = Optional(3) as Any
print(o as? Int ?? -1)  // expect: 3
