let xs: [Any] = [1, "two", 3.0, [4], nil as Int? as Any, (5, 6), true]
for x in xs {
    switch x {
    case let i as Int: print("Int", i)
    case let s as String: print("String", s)
    case is Double: print("Double")
    case let a as [Int]: print("Array", a)
    case let t as (Int, Int): print("Tuple", t.0)
    case let b as Bool: print("Bool", b)
    default: print("other")
    }
}
// expect: Int 1
// expect: String two
// expect: Double
// expect: Array [4]
// expect: other
// expect: Tuple 5
// expect: Bool true
