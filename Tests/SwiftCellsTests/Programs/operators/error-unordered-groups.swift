// Of two precedence groups of which neither is higher than the other nothing is said: parentheses are needed.
precedencegroup Power { higherThan: MultiplicationPrecedence }
precedencegroup Pipe { lowerThan: AdditionPrecedence }
precedencegroup Lower { lowerThan: Power }  // error: Only groups of Swift's own are named by 'lowerThan'.
infix operator **: Power
infix operator |>: Pipe
infix operator +++
func ** (a: Int, b: Int) -> Int { a * b }
func |> (a: Int, b: Int) -> Int { a - b }
func +++ (a: Int, b: Int) -> Int { a + b }
print(1 +++ 2 + 3)  // error: Which of '+++' and '+' comes first is not said.
print(1 + 2 +++ 3)  // error: Which of '+' and '+++' comes first is not said.
print(1 << 2 ** 3)  // error: Which of '<<' and '**' comes first is not said.
print(1 |> 2 == 2)  // error: Which of '|>' and '==' comes first is not said.
print(1 |> 2 + 3 ** 4, (1 +++ 2) + 3)
