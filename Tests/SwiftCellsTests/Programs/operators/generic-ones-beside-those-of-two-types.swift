// Generic operators are left out only where one between two of the same type fits, in the order of their declarations.
infix operator <>: AdditionPrecedence
func <> <T>(a: T, b: T) -> [T] { [a, b] }
func <> (a: Int, b: Double) -> String { "mixed" }
let i = 3
print(1 <> 2, 1 <> 2.5, 1.5 <> 2, i <> 2, i <> 2.0)
infix operator <|>: AdditionPrecedence
func <|> <T>(a: T, b: T) -> String { "T" }
func <|> (a: Any, b: Any) -> String { "Any" }
func <|> (a: Int, b: Any) -> String { "Int,Any" }
print(1 <|> 2, "a" <|> 2, 1 <|> "a", [1] <|> [2], 2.5 <|> 1)
infix operator ~>: ComparisonPrecedence
func ~> <T: Comparable>(a: T, b: T) -> Bool { a > b }
func ~> (a: Int, b: Double) -> String { "mixed" }
let isMore: Bool = 3 ~> 2
let text: String = 3 ~> 2
print(isMore, text, 3 ~> 2, 3 ~> 2 ? 1 : 2)
struct Length { var meters: Double
static func * (a: Length, b: Double) -> Length { Length(meters: a.meters * b) }
static func * <T: BinaryInteger>(a: Length, b: T) -> String { "times \(b)" } }
print(Length(meters: 2) * 2, Length(meters: 2) * 2.5, Length(meters: 2) * i)

// expect: [1, 2] mixed [1.5, 2.0] [3, 2] mixed
// expect: Int,Any Any Int,Any Any Any
// expect: true mixed true 1
// expect: times 2 Length(meters: 5.0) times 3
