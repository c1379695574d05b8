// Within a type its static subscripts are asked of self, Self and super.
struct Store {
    static var start = 1
    static subscript(i: Int) -> Int { get { start + i } set { start = newValue } }
    static func run() {
        self[0] = 5
        Self[1] = 6
        self[0] += 3
    }
}
Store.run()
print(Store[0]) // expect: 9
class Base { class subscript(i: Int) -> Int { get { i } set { print("set", newValue) } } }
class Derived: Base {
    override class subscript(i: Int) -> Int { get { super[i] * 2 } set { super[i] = newValue } }
}
Derived[3] = 4 // expect: set 4
print(Derived[4]) // expect: 8
