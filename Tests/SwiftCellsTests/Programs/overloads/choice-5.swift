func o(_ x: Int, _ y: Int = 0) -> Int { 1 }
func o<T>(_ x: T) -> Double { 2 }
print(o(3))
// expect: 1
