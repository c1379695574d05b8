let n = 4
func pick<T>(_ a: T, _ b: T) -> T { a }
do { print({ x in n > 0 ? x : n }(nil) as Any) } // error: does not make an Optional
do { let r = { x in [x, n] }(nil); print(r) } // error: does not make an Optional
do { let r = { x in pick(x, n + 1) }(nil); print(r as Any) } // error: does not make an Optional
do { let r = { x in n > 0 ? 1 : x }(nil); print(r as Any) } // error: does not make an Optional
