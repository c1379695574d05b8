// Setters and subscripts that belong to a class are not found by a class that is known only while the cell runs, where subclasses override them.
class K {
    class var value: Int { get { 1 } set { print("K", newValue) } }
    class subscript(i: Int) -> Int { get { 10 + i } set { print("K", i, newValue) } }
}
class L: K {
    override class var value: Int { get { 2 } set { print("L", newValue) } }
    override class subscript(i: Int) -> Int { get { 100 + i } set { print("L", i, newValue) } }
}
let k: K.Type = L.self
print(k.value, L[1], K[1])
L.value = 3
L[2] = 4
k.value = 3 // error: Cells do not find members of a class itself
k[1] = 3 // error: Cells do not find members of a class itself
print(k[1]) // error: Cells do not find members of a class itself
type(of: L()).value = 4 // error: Cells do not find members of a class itself
