// Swift takes this for an array of 'Any', which nobody means.
let b = [1, 2].flatMap { x in if x > 1 { [x] } else { [] } } // error: This has no type by itself
let c = [1, 2].flatMap { x -> [Int] in if x > 1 { [x] } else { [] } }
