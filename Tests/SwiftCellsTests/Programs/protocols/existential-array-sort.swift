protocol Shape { var area: Double { get } }
struct Sq: Shape { var s: Double; var area: Double { s * s } }
struct Rc: Shape { var w, h: Double; var area: Double { w * h } }
let shapes: [Shape] = [Sq(s: 3), Rc(w: 1, h: 2), Sq(s: 2)]
print(shapes.sorted { $0.area < $1.area }.map(\.area))  // expect: [2.0, 4.0, 9.0]
print(shapes.map { $0.area }.reduce(0, +), shapes.max { $0.area < $1.area }!.area)  // expect: 15.0 9.0
print(shapes.first is Sq, (shapes[1] as! Rc).w)  // expect: true 1.0
