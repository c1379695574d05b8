func f(_ x: Int) -> String { "Int" }
func f(_ x: Double) -> String { "Double" }
func f<T>(_ x: T) -> String { "T" }
func f(_ x: Any) -> String { "Any" }
print(f(1), f(2.5), f("s"))  // expect: Int Double T
