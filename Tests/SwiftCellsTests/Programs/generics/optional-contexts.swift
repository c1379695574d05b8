func show<T>(_ x: T) -> T { print(T.self); return x }
func wants(_ x: Int?) { print(x as Any) }
let a: Int? = show(5)
let b: Double? = show(5)
let c: Any = show(5)
let d: Int? = show(show(5))
let e: Int? = true ? show(1) : nil
let v = 3
let f: Int? = show(v)
wants(show(5))
let g: Int?? = ["a": 7]["x"]
print(g as Any, b as Any, c, d as Any, e as Any, f as Any, a as Any)
// expect: Optional<Int>
// expect: Optional<Double>
// expect: Int
// expect: Optional<Int>
// expect: Optional<Int>
// expect: Optional<Int>
// expect: Int
// expect: Optional<Int>
// expect: Optional(5)
// expect: nil Optional(5.0) 5 Optional(5) Optional(1) Optional(3) Optional(5)
