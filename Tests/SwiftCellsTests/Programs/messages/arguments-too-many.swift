// One argument too many is counted, also where it has a label.
func f(a: Int, b: Int) -> Int { a + b }
print(f(a: 1, b: 2, c: 3))  // error: 'f' takes 2 arguments, and 3 are given. // note: It is called as (a:b:).
let doubled = [1, 2].map { x, y in x * 2 }  // error: This closure has 2 parameters, 'x' and 'y', and is given one value, of type 'Int'.
