// Whoever calls a public function evaluates its default values, so they declare no types.
public func a(x: Int = { struct Own {}; return 1 }()) {} // error: The default value of a public function declares no types of its own, as 'Own' is one. // note: Declare it in a function
public func b(x: () -> Int = { func inner() { enum Own {} }; return 1 }) {} // error: declares no types of its own
func c(x: Int = { struct Own {}; return 1 }()) {}
struct Plain { public func d(x: Int = { struct Own {}; return 1 }()) {} }
public func e(x: Int = { typealias Own = Int; return Own(1) }()) {}
public func f(x: Int = { func own() -> Int { 2 }; return own() }()) {}
