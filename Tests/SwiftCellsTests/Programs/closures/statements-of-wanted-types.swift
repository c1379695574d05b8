func same<T>(_ a: T, _ b: T) -> T { b }
do { let v: Double = { p in _ = p; return p }(8); print(v) } // expect: 8.0
do { let v: Double = { p in p }(8); print(v) } // expect: 8.0
do { let v = { p in _ = p; return p }(8) + 1.5; print(v) } // expect: 9.5
do { let v: Double = { (p, q) in _ = p; return p + q }(8, 3); print(v) } // expect: 11.0
do { let v: Double = { p in _ = p; return same(p, 2.5) }(8); print(v) } // expect: 2.5
do { let v: [Double] = { p in _ = p; return [p] }(8); print(v) } // expect: [8.0]
do { let v: Double? = { p in _ = p; return p }(8); print(v as Any) } // expect: Optional(8.0)
