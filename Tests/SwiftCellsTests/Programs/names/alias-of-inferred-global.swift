typealias Count = Int
private typealias Score = Int
public let a: Count = 1 // error: 'a' may be seen further than 'Count', with which its type is written
public var b: [Count] = [1] // error: 'b' may be seen further than 'Count', with which its type is written
public let c = Count(1) // error: 'c' may be seen further than 'Count', with which its type is written
public let (d, _): (Count, Int) = (1, 2) // error: 'd' may be seen further than 'Count', with which its type is written
let f: Score = 1 // error: 'f' may be seen further than 'Score', with which its type is written
let g = Score.max // error: 'g' may be seen further than 'Score', with which its type is written
let h: Count = 3
public let i = h // error: 'i' may be seen further than 'Count', with which its type is written
public let j = h + 1
let k: Count = 4
public enum Shape { case square(Count) } // error: 'square' may be seen further than 'Count', with which its type is written
func size() -> Count { 1 }
public let l = size() // error: 'l' may be seen further than 'Count', with which its type is written
public struct Point { public let x = Count(1) } // error: 'x' may be seen further than 'Count', with which its type is written
