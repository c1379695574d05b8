let r = Int.random(1, 6)  // error: 'random' is not called like this // note: Write Int.random(in: 1...6).
let s = arc4random_uniform(6)  // error: There is no 'arc4random_uniform' in Swift. // note: In Swift this is Int.random(in: 0..<n).
