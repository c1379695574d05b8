// A case that carries values is a function, which can be named with its labels.
enum Shape: Equatable { case circle(r: Double), rect(w: Double, h: Double), plain(Int); indirect case group([Int], scale: Double = 1) }
let circle = Shape.circle(r:)
let rect: (Double, Double) -> Shape = Shape.rect(w:h:)
let group = Shape.group(_:scale:)
print(circle(2), rect(1, 2), group([1], 3))
print([1.0, 2].map(Shape.circle(r:)) == [.circle(r: 1), .circle(r: 2)], [1, 2].map(Shape.plain(_:)) == [1, 2].map(Shape.plain))

// expect: circle(r: 2.0) rect(w: 1.0, h: 2.0) group([1], scale: 3.0)
// expect: true true
