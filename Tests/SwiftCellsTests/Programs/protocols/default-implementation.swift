protocol Shape { var area: Double { get }; func describe() -> String }
extension Shape { func describe() -> String { "area \(area)" } }
struct Square: Shape { var side: Double; var area: Double { side * side } }
func show<S: Shape>(_ s: S) { print(s.describe()) }
show(Square(side: 2))  // expect: area 4.0
let any: any Shape = Square(side: 3)
print(any.describe())  // expect: area 9.0
