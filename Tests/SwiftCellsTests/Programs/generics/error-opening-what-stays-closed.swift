protocol Shape { var area: Double { get } }
struct Square: Shape { var area = 1.0 }
func double<S: Shape>(_ shape: S) -> Double { shape.area * 2 }
let shapes: [any Shape] = [Square()]
print(double(shapes[0] as any Shape))  // error:
print(double(shapes.first!))  // error:
print(double(shapes.filter { $0.area > 1 }[0]))  // error:
