// Swift finds no operator that is private to a type, not even within it; what is fileprivate, or private at the top level, it finds.
struct Vector {
    var x = 0.0
    private static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x) }
    private static prefix func - (a: Vector) -> Vector { Vector(x: -a.x) }
    fileprivate static func * (a: Vector, k: Double) -> Vector { Vector(x: a.x * k) }
    func doubled() -> Vector { self + self }  // error: The operator '+' is not defined for two values of type 'Vector'. // note: Swift finds no operator that is private to a type
    var opposite: Vector { -self }  // error: The operator '-' cannot be used with 'Vector'.
}
private func / (a: Vector, k: Double) -> Vector { Vector(x: a.x / k) }
let v = Vector(x: 1) * 2 / 4
let sum = [v, v].reduce(Vector(), +)  // error: The operator '+' does not combine elements of type 'Vector'
