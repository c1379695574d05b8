func f(_ a: Double, _ b: Double) -> String { "Doubles" }
func f<T, U>(_ a: T, _ b: U) -> String { "generic" }
print(f(1, 2.0))  // expect: generic
