// Two functions of which neither is more special are ambiguous, also where a weaker third is found first and the argument is a part of its own.
func kind<T>(_ value: T) -> String { "any" }
func kind<T: Equatable>(_ value: T) -> String { "equatable" }
func kind<T: Sequence>(_ value: T) -> String { "sequence" }
print(kind(1...3 as ClosedRange<Int>)) // error: It is ambiguous which 'kind' is meant here
let text: String = kind("a" + "b" as String) // error: It is ambiguous which 'kind' is meant here
print(kind([1] + [2] as [Int])) // error: It is ambiguous which 'kind' is meant here
print(kind([1, 2])) // error: It is ambiguous which 'kind' is meant here
