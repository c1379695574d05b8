protocol Shape { func area() -> Int }
struct Sq: Shape { let s: Int; func area() -> Int { s * s } }
struct Tw<S: Shape>: Shape { let s: S; func area() -> Int { 2 * s.area() } }
func twice<S: Shape>(_ s: S) -> some Shape { Tw(s: s) }
func four<S: Shape>(_ s: S) -> some Shape { twice(twice(s)) }
extension Shape { func doubled() -> some Shape { Tw(s: self) } }
struct Box<T: Shape> { let t: T; func open() -> some Shape { Tw(s: t) } }
print(twice(Sq(s: 3)).area(), four(Sq(s: 1)).area(), Sq(s: 2).doubled().doubled().area(), Box(t: Sq(s: 5)).open().area())
let list: [any Shape] = [twice(Sq(s: 1)), Sq(s: 3).doubled()]
print(list.map { $0.area() })
func total<S: Shape>(_ a: S, _ b: S) -> Int { a.area() + b.area() }
let x = twice(Sq(s: 2))
print(total(x, x))
// expect: 18 4 16 50
// expect: [2, 18]
// expect: 16
