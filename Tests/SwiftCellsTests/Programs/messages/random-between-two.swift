let r = Int.random(1, 6)  // error: 'random' is not called like this // note: Write Int.random(in: 1...6).
let s = arc4random_uniform(6)  // error: Cells do not have 'arc4random_uniform'. // note: Write Int.random(in: 0..<n).
