// Precedence groups stand in the order that they declare.
precedencegroup Power { higherThan: MultiplicationPrecedence
    associativity: right }
precedencegroup Between { higherThan: AdditionPrecedence
    lowerThan: MultiplicationPrecedence }
precedencegroup Pipe { lowerThan: AdditionPrecedence
    higherThan: ComparisonPrecedence
    associativity: left }
precedencegroup Above { higherThan: Pipe }
infix operator **: Power
infix operator <->: Between
infix operator |>: Pipe
infix operator <|: Above
infix operator +++
func ** (a: Int, b: Int) -> Int { (0..<b).reduce(1) { result, _ in result * a } }
func <-> (a: Int, b: Int) -> Int { a - b }
func |> (a: Int, b: Int) -> Int { a * 10 + b }
func <| (a: Int, b: Int) -> Int { a - b }
func +++ (a: Int, b: Int) -> Int { a + b }
print(2 * 2 ** 3 ** 2, 1 + 9 <-> 2 * 3, 1 << 2 <-> 3)
print(1 + 2 |> 3 * 4 |> 5 <| 3, 1 |> 2 == 12 && true)
var x = 0
x = 1 +++ 2
print(x, true ? 1 +++ 2 : 3 +++ 4)
// expect: 1024 4 1
// expect: 422 true
// expect: 3 3
