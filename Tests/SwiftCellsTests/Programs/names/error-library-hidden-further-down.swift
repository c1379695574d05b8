print(max(1, 2))  // error: 'max' is used before it is declared
let c = { min(2, 1) }  // error: 'min' is used before it is declared.
do { print(abs(-2)) }  // error: 'abs' is used before it is declared.
for i in [1] { print(zip([i], [2])) }  // error: 'zip' is used before it is declared.
print(type(of: 3))  // error: 'type' is used before it is declared.
func f() { print(max(1, 2)) }  // error: 'max' is of type 'Int', which cannot be called. // note: For the function of that name write Swift.max(…).
let max = 3
let (min, abs) = (4, 5)
var zip = 6, type = 7
