// An alias of a generic type without types takes those of the type itself.
struct Box<T> {
    var t: T
    static func make(_ t: T) -> Box { Box(t: t) }
}
typealias Crate = Box
let b: Crate<Int> = Box(t: 1)
print(b, Crate(t: 2), Crate<String>(t: "a"), Crate.make(3), Crate<Int>.make(4).t)
// expect: Box<Int>(t: 1) Box<Int>(t: 2) Box<String>(t: "a") Box<Int>(t: 3) 4
func f(_ x: Crate<Int>) -> Crate<String> { Crate(t: "\(x.t)") }
print(f(b))
// expect: Box<String>(t: "1")
let open: Crate = Box(t: 1.5)
print(open)
// expect: Box<Double>(t: 1.5)
extension Crate { func twice() -> [T] { [t, t] } }
print(Crate(t: 1).twice())
// expect: [1, 1]
enum Tree<T> { case leaf, node(T) }
typealias Plant = Tree
let t: Plant<Int> = .node(3)
switch t {
case Plant.leaf: print("leaf")
case .node(let x): print(x)
}
// expect: 3
class Cell<T> {
    var t: T
    init(_ t: T) { self.t = t }
}
typealias Room = Cell
class Kitchen: Room<Int> {}
print(Kitchen(3).t, Room("x").t)
// expect: 3 x
struct Chain<T> {
    typealias Me = Chain
    var t: T
    func me() -> Me { self }
}
print(Chain(t: 1).me())
// expect: Chain<Int>(t: 1)
