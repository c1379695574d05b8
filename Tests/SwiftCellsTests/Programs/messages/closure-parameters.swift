let f: (Int) -> Int = { $0 + $1 }  // error: This closure uses '$1', and is given one value, of type 'Int': '$0'.
let g: (Int, Int) -> Int = { 3 }  // error: This closure is given 2 values and does not name them. // note: { _, _ in … }
