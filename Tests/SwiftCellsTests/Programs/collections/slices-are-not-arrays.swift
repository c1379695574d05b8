let xs = [1, 2, 3]
let a: [Int] = xs.prefix(2) // error: 'ArraySlice<Int>'
let b: [Int] = xs.dropFirst() // error: 'ArraySlice<Int>'
let c: [Int] = xs.drop { $0 < 2 } // error:
