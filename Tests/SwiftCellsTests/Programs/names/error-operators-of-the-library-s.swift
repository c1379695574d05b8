// Swift's operators belong to the types: one of a lesson that takes the same stands beside them.
func + (a: Int, b: Int) -> Int { a - b }
func == (a: Int, b: Int) -> Bool { false }
func && (a: Bool, b: Bool) -> Bool { false }
func || (a: Bool, b: @autoclosure () -> Bool) -> Bool { true }
print(1 + 2)  // error: ambiguous
print(1 == 2)  // error: ambiguous
print(true && false)  // error: ambiguous
print(true || false)  // error: ambiguous
func sequence<T>(first: T, next: @escaping (T) -> T?) -> [T] { [first] }
print(sequence(first: 1) { $0 < 3 ? $0 + 1 : nil })  // error: ambiguous
