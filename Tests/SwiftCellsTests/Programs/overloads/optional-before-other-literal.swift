func g(_ x: Int?) -> String { "Int?" }
func g(_ x: Double) -> String { "Double" }
print(g(1))  // expect: Int?
