// A function that may only be called is no value that a generic parameter could stand for, so neither is more special.
func take<T>(_ value: T) { print("value") }
func take<T>(_ function: () -> T) { print("function", function()) }
func keep<T>(_ value: T) { print("value") }
func keep<T>(_ function: @escaping () -> T) { print("function", function()) }
func one() -> Int { 1 }
keep { 1 }
keep(one)
take { 1 } // error: ambiguous
take(one) // error: ambiguous
