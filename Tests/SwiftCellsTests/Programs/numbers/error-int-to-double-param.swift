func f(_ x: Double) -> Double { x }
let n = 3
print(f(n))  // error: This is of type 'Int', and 'Double' is wanted.
