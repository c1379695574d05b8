struct Loss { var weight = 1; func callAsFunction(_ a: Int, _ b: Int) -> Int { a - b } }
print(Loss(3, 4))  // error:  // note: A value is made first, and then called: write Loss()(…).
