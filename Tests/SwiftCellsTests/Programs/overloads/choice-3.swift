func o(_ x: Int...) -> Int { 1 }
func o<T>(_ x: T) -> Double { 2 }
print(o(3))
// expect: 1
