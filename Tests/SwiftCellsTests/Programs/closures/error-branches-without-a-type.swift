// Each branch of what a closure gives is judged by itself, where nothing else says what that is.
let number: Int? = 3
let a = [1, 2].map { x in if x > 1 { number } else { nil } } // error: This has no type by itself
let c = [1, 2].compactMap { x in if x > 1 { x } else { nil } }
let d: [Int?] = [1, 2].map { x in if x > 1 { x } else { nil } }
let e = [1, 2].map { x -> [Int] in if x > 1 { [x] } else { [] } }
