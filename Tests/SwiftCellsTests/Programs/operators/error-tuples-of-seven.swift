print((1, 2, 3, 4, 5, 6, 7) == (1, 2, 3, 4, 5, 7, 8))  // error: The operator '==' is not defined for two values of type '(Int, Int, Int, Int, Int, Int, Int)'
