func f(_ shape: [Int]) {}
f((2, 3))  // error: This is of type '(Int, Int)', and '[Int]' is wanted. // note: An array stands in square brackets: [2, 3].
print([2, 3] == (2, 3))  // error: The operator '==' cannot combine '[Int]' and '(Int, Int)'. // note: An array stands in square brackets: [2, 3].
