let xs = [1, 2, 3]
let y = xs.filter { $0 }  // error: This is of type 'Int', and 'Bool' is wanted. // note: Compare it: $0 != 0. // at: $0
