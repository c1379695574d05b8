// What a closure of several statements gives, or a branch of what is used as a value, does not say what the elements of a literal are.
struct Point { var x = 1, y = 2 }
let isFirst = 3 > 2
let a: () -> [(Point) -> Int] = { print(1); return [\Point.x] } // error: '[WritableKeyPath<Point, Int>]'
let b: () -> [String: (Point) -> Int] = { print(1); return ["x": \Point.x] } // error: '[String: WritableKeyPath<Point, Int>]'
let c = { () -> Int in let all: [(Point) -> Int] = [\Point.x]; return all.count } // error: '[WritableKeyPath<Point, Int>]'
let d: [(Point) -> Int] = if isFirst { [\Point.x] } else { [] } // error: '[WritableKeyPath<Point, Int>]'
func e(_ n: Int) -> [(Point) -> Int] { switch n { case 1: [\Point.x]; default: [] } } // error: '[WritableKeyPath<Point, Int>]'
let f: () -> [(Point) -> Int] = { print(1); return [\.x] }
let g: () -> (Point) -> Int = { print(1); return \Point.x }
func h(_ n: Int) -> [(Point) -> Int] { switch n { case 1: return [\Point.x]; default: return [] } }
let i: [(Point) -> Int] = if isFirst { [\.x] } else { [] }
