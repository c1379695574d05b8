enum Shape { case circle(radius: Double), rect(Double, Double), unit }
func area(_ s: Shape) -> Double {
    switch s {
    case .circle(let r): return 3 * r * r
    case let .rect(w, h): return w * h
    case .unit: return 1
    }
}
print(area(.circle(radius: 2)), area(.rect(2, 3)), area(.unit))  // expect: 12.0 6.0 1.0
print(Shape.circle(radius: 1.5), Shape.rect(1, 2), Shape.unit)  // expect: circle(radius: 1.5) rect(1.0, 2.0) unit
