// Which overload takes a literal of whole numbers and fractions.
// A whole number among fractions counts against a meaning, so that one that takes anything wins if it is declared behind.
func list<T>(_ x: [T]) -> String { "a list of \(T.self)" }
func list(_ x: Any) -> String { "any \(type(of: x))" }
func any(_ x: Any) -> String { "any \(type(of: x))" }
func any<T>(_ x: [T]) -> String { "a list of \(T.self)" }
func optional<T: Sequence>(_ x: T?) -> String { "an optional \(T.self)" }
func optional(_ x: Any) -> String { "any \(type(of: x))" }
let d = 2.5
print(list([1, 2.5]), list([1, 2]), list([d, 1]), list([[1], [2.5]]), list([(1, 1), (1, 2.5)]), list([nil, 1, 2.5]))
print(any([1, 2.5]), any([1, 2]), any([d, 1]), any([[1], [2.5]]), any([(1, 1), (1, 2.5)]), any([nil, 1, 2.5]))
print(optional([1, 2.5]), optional([1, 2]), optional([true ? 1 : 2.5, 3]), optional(["a", "b" as Character]))
struct Owner {
    func list<T>(_ x: [T]) -> String { "a list of \(T.self)" }
    func list(_ x: Any) -> String { "any \(type(of: x))" }
}
print(Owner().list([1, 2.5]), Owner().list([1.5, 2.5]))

// The values of a dictionary are looked at with its keys, so that they count as those of an array do.
func pairs<K, V>(_ x: [K: V]) -> String { "pairs of \(K.self) and \(V.self)" }
func pairs<T>(_ x: T?) -> String { "an optional \(T.self)" }
func whole<T>(_ x: T) -> String { "a \(T.self)" }
func whole<T>(_ x: T?) -> String { "an optional \(T.self)" }
print(pairs(["a": 1, "b": 2.5]), pairs(["a": 1, "b": 2]), pairs(["a": [1, d]]))
print(whole(["a": 1, "b": 2.5]), whole(["a": 1, "b": 2]), whole([[1: 2.5], [2.5: 1]]))

// expect: any Array<Any> a list of Int any Array<Any> any Array<Array<Any>> any Array<Any> any Array<Optional<Any>>
// expect: a list of Double a list of Int a list of Double a list of Array<Double> a list of (Int, Double) a list of Optional<Double>
// expect: any Array<Double> any Array<Int> any Array<Double> any Array<Character>
// expect: any Array<Any> a list of Double
// expect: an optional Dictionary<String, Any> pairs of String and Int an optional Dictionary<String, Array<Any>>
// expect: an optional Dictionary<String, Any> a Dictionary<String, Int> an optional Array<Dictionary<Double, Any>>
