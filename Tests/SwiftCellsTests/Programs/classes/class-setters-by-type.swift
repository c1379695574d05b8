// Setters and subscripts of a class itself, through a value that is a class: subclasses that override them there are none of.
class K {
    class var value: Int { get { 1 } set { print("value", newValue) } }
    class subscript(i: Int) -> Int { get { 10 + i } set { print("at", i, newValue) } }
    class func change() {
        value = 2
        self.value = 3
        self[1] = 4
        Self[2] = 5
    }
}
class L: K {}
L.change()
// expect: value 2
// expect: value 3
// expect: at 1 4
// expect: at 2 5
let k: K.Type = L.self
k.value += 4
// expect: value 5
k[1] += 1
// expect: at 1 12
type(of: L()).value = 6
// expect: value 6
