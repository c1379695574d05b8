func show(_ x: Int) -> String { "Int" }
func show(_ x: Double) -> String { "Double" }
func show(_ x: String) -> String { "String" }
func show<T>(_ x: [T]) -> String { "Array" }
func show(x: Int) -> String { "labelled" }
print(show(1), show(1.0), show("1"), show([1]), show(x: 1))  // expect: Int Double String Array labelled
func result() -> Int { 1 }
func result() -> String { "one" }
let i: Int = result()
let s: String = result()
print(i, s)  // expect: 1 one
