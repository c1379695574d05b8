// What is passed is known before the closure beside it, whose value is dropped where nothing is wanted of it.
func pass<T>(_ value: T, to function: (T) -> Void) { print(T.self); function(value) }
func give<T, U>(_ value: T, to function: (T) -> U) { print(T.self, U.self); _ = function(value) }
let number = 3, maybe: Int? = 3, text = "s", any: Any = 4
pass(number) { $0 } // expect: Int
pass(maybe) { $0 } // expect: Optional<Int>
pass(text) { true ? $0 : nil } // expect: String
pass((1, 2)) { $0 } // expect: (Int, Int)
give(any) { $0 ?? 1 } // expect: Any Any
give(()) { 1 } // expect: () Int
