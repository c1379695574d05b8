let f = { (a x: Int) in x } // error: The parameters of a closure have no labels: leave out 'a'
let g: (x: Int) -> Int = { $0 } // error: The parameters of a function type have no labels: write the types alone
let h: (_ x: Int) -> Int = { (_ y: Int) in y }
