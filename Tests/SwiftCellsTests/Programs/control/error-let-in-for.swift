for let x in [1] { print(x) } // error: 'let' stands before these names already, or is meant without it
let let y = 1 // error: 'let' stands before these names already, or is meant without it
inout z = 2 // error: A variable is declared with 'var', a constant with 'let', and 'inout' is neither
for (let a, b) in [(1, 2)] { print(a, b) } // error: 'let' stands before these names already, or is meant without it
