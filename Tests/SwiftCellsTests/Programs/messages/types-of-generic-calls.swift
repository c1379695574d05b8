func make<T>() -> [T] { [] }
let list = make()  // error: What 'T' is in this call of 'make' cannot be told from anything here. // note: Write the type of the result: let x: [T] = …, with a type for T.
func larger<T: Comparable>(_ a: T, _ b: T) -> T { a > b ? a : b }
let i = 3, d = 2.5
print(larger(i, d))  // error: 'T' of 'larger' is one type, and here it would be 'Int' and 'Double'. // note: Convert one of them, as in Double(i).
func mean<T: Numeric>(_ xs: [T]) -> T { xs[0] * T(xs.count) }  // error: Nothing says that a 'T' can be made of (Int). // note: Say what 'T' can do: <T: BinaryInteger>
func total(_ xs: Int...) -> Int { xs.reduce(0, +) }
print(total([1, 2]))  // error: This is of type '[Int]', and each value is wanted by itself. // note: A function that takes an array has a parameter of the type [Int], in place of Int…
