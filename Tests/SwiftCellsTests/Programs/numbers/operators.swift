struct Vec: Equatable { var x, y: Double
    static func + (a: Vec, b: Vec) -> Vec { Vec(x: a.x + b.x, y: a.y + b.y) }
    static func * (k: Double, v: Vec) -> Vec { Vec(x: k * v.x, y: k * v.y) }
    static prefix func - (v: Vec) -> Vec { -1 * v }
    static func += (a: inout Vec, b: Vec) { a = a + b }
    static func • (a: Vec, b: Vec) -> Double { a.x * b.x + a.y * b.y }
}
infix operator •: MultiplicationPrecedence
var v = Vec(x: 1, y: 2)
v += 2 * Vec(x: 1, y: 1)
print(v, -v, v • Vec(x: 1, y: 0) + 1, v == Vec(x: 3, y: 4), v - v == Vec(x: 0, y: 0))  // expect: Vec(x: 3.0, y: 4.0) Vec(x: -3.0, y: -4.0) 4.0 true true
func - (a: Vec, b: Vec) -> Vec { a + -b }
prefix operator √
prefix func √ (x: Double) -> Double { x.squareRoot() }
infix operator **: BitwiseShiftPrecedence
func ** (a: Double, b: Int) -> Double { (0..<b).reduce(1.0) { r, _ in r * a } }
print(√16 + 1, 2 ** 10)  // expect: 5.0 1024.0
