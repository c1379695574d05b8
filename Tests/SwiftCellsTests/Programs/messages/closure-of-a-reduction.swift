let a = [1, 2].reduce("") { $0 + $1 }  // error: The operator '+' cannot combine 'String' and 'Int'. // at: $0 + $1
let b = [1, 2].reduce(0) { $0 + $1 + "a" }  // error: The operator '+' cannot combine 'Int' and 'String'.
let c = [1.5].reduce(0) { $0 + $1 + "a" }  // error: The operator '+' cannot combine 'Double' and 'String'.
let d = [1, 2].reduce(0) { $0 + "a" }  // error: This closure uses no '$1', and is given 2 values, of types 'Int' and 'Int'.
