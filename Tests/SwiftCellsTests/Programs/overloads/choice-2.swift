func o(_ x: Int...) -> Int { 1 }
func o(_ x: Int) -> Double { 2 }
print(o(3))
// expect: 2.0
