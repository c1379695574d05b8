protocol Shape { func area() -> Int }
struct Sq: Shape { let s: Int; func area() -> Int { s * s } }
struct Tw<S: Shape>: Shape { let s: S; func area() -> Int { 2 * s.area() } }
func twice<S: Shape>(_ s: S) -> some Shape { Tw(s: s) }
func same(_ s: some Shape) -> some Shape { s }
print(twice(Sq(s: 3)).area(), twice(twice(Sq(s: 1))).area(), same(Sq(s: 2)).area())
// expect: 18 4 4
