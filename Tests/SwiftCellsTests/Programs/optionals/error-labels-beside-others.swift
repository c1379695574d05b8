let n: Int? = 7
let r = n?.quotientAndRemainder(dividingBy: 2) ?? (0, 0)
print(r.quotient) // error: '(Int, Int)' has no member 'quotient'
let p = (a: 1, 2), q = (3, b: 4)
print([p, q]) // error: The elements of an array must be of one type
