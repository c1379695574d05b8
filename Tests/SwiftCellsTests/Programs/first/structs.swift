struct Point {
    var x: Double
    var y: Double
    var length: Double { (x * x + y * y).squareRoot() }
    mutating func scale(by f: Double) { x *= f; y *= f }
}
var p = Point(x: 3, y: 4)
let q = p
p.scale(by: 2)
print(p.length, q.length)  // expect: 10.0 5.0
print(p)  // expect: Point(x: 6.0, y: 8.0)
