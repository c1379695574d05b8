// 'or' and 'and' are no operators where they are labels, even where something else does not parse.
func f(_ a: Int, or b: Int) -> Int { a }
print(f(1, or: 2)  // error: Expected ')'
