let x = 2.0
print(x^2)  // error: The operator '^' cannot combine 'Double' and 'Int'. // note: '^' is no power in Swift
