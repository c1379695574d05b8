protocol Named { var name: String { get set } }
struct A: Named { private var name = "a" }  // error: cannot be private
struct B: Named { private(set) var name = "b" }  // error: The setter of 'name' cannot be private
protocol Generic { func take<T>(_ x: T) }
struct C: Generic { func take<T: Comparable>(_ x: T) {} }  // error: does not conform
