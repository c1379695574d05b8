protocol Shape { var area: Double { get } }
struct Square: Shape { var side: Double; var area: Double { side * side } }
func show(_ shape: some Shape) -> String { "\(shape.area)" }
func double<S: Shape>(_ shape: S) -> Double { shape.area * 2 }
let shapes: [any Shape] = [Square(side: 1), Square(side: 2)]
let named: [String: any Shape] = ["a": Square(side: 3)]
print(show(shapes[0]), double(shapes[1]), shapes.map { show($0) }, double(named["a"]!))  // expect: 1.0 8.0 ["1.0", "4.0"] 18.0
