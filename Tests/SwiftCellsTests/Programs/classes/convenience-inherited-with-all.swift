class Shape { var sides: Int; var name: String
  init(sides: Int, name: String) { self.sides = sides; self.name = name }
  convenience init(sides: Int) { self.init(sides: sides, name: "shape") } }
class Tri: Shape { var h = 2; init() { super.init(sides: 3, name: "tri") } }
class Quad: Shape { var w = 1 }
print(Quad(sides: 4).name, Quad(sides: 4, name: "q").name, Tri().name)
// expect: shape q tri
