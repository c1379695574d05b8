func kind(_ x: Any) -> String { switch x { case 0 as Int: "zero"; case let i as Int where i > 0: "pos"; case is Int: "neg"; case let (a, b) as (Int, Int): "pair \(a + b)"; case let s as String: "s\(s.count)"; case let f as (Int) -> Int: "fn \(f(2))"; case nil as Any?: "nil"; default: "?" } }
print(kind(0), kind(5), kind(-1), kind((1, 2)), kind("abc"), kind({ (n: Int) in n * 2 }), kind(2.5))
// expect: zero pos neg pair 3 s3 fn 4 ?
