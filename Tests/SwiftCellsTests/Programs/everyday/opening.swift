protocol Shape { func area() -> Double }
struct Sq: Shape { let s: Double; func area() -> Double { s * s } }
struct Ci: Shape { let r: Double; func area() -> Double { 3 * r * r } }
func show<S: Shape>(_ s: S) -> Double { s.area() }
let shapes: [any Shape] = [Sq(s: 2), Ci(r: 1)]
for s in shapes { print(show(s)) }
let one: any Shape = Sq(s: 3)
print(show(one))
// expect: 4.0
// expect: 3.0
// expect: 9.0
