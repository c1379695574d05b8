func same<T>(_ x: T) -> T { x }
let s = "ab"
print([1].map { guard true else { return }; $0 + 1 } + [0])  // error: must return 'Any' on every path
let z: Any = same { if s.count > 3 { return }; print(s) }()  // error: must return 'Any' on every path
