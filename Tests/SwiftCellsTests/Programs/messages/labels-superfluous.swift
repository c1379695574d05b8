func scale(_ factor: Int, _ value: Int) -> Int { factor * value }
print(scale(factor: 2, value: 3))  // error: no argument labelled 'factor' // note: Write scale(2, 3).
