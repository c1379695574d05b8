// Behind a comma stands another condition.
func same<T>(_ a: T, _ b: T) -> Bool where T: Equatable, { a == b } // error: Another condition is missing
