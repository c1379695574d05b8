typealias N<T: Equatable> = [T]
let x: N<Any> = [1] // error: 'N' requires 'Any' to conform to 'Equatable', and it does not
let y: N<Int> = [1]
