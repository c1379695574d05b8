let on = true
print(on + 1)  // error: The operator '+' cannot combine 'Bool' and 'Int'. // note: A Bool is no number: write (on ? 1 : 0).
let a = !3  // error: The operator '!' cannot be used with 'Int'. // note: '!' turns a Bool around; whether a number is zero is 3 == 0.
let b = 3 && 4  // error: The operator '&&' is not defined for two values of type 'Int'. // note: '&&' stands between Bools: compare first, as in 3 != 0.
