// What takes a literal does not make functions of the key paths in it whose root is written; nor does what takes a choice.
struct Point { var x = 1, y = 2 }
func take(_ functions: [(Point) -> Int]) {}
func takeOne(_ function: (Point) -> Int) {}
func takeNamed(_ functions: [String: (Point) -> Int]) {}
let isFirst = 3 > 2
let maybe: ((Point) -> Int)? = nil
take([\Point.x]) // error: '[WritableKeyPath<Point, Int>]' // note: without the type before its first point
take([\.x, \.y])
takeNamed(["x": \Point.x]) // error: '[String: WritableKeyPath<Point, Int>]'
takeOne(isFirst ? \Point.x : \Point.y) // error: 'WritableKeyPath<Point, Int>'
takeOne(isFirst ? \.x : \.y)
takeOne(\Point.x)
let a: [[(Point) -> Int]] = [[\Point.x]] // error: '[WritableKeyPath<Point, Int>]'
let b: [(Point) -> Int]? = [\Point.x] // error: '[WritableKeyPath<Point, Int>]'
let c = maybe ?? \Point.x // error: WritableKeyPath<Point, Int>
var d: [(Point) -> Int] = [\Point.x]
d = [\Point.y] // error: '[WritableKeyPath<Point, Int>]'
d += [\Point.y] // error: '+='
d += [\.y]
