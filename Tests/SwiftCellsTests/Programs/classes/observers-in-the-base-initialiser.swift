class Base {
    var v: Int = 0 { didSet { print("base", oldValue, v) } }
    init(v: Int) { self.v = v; self.v += 1 }
}
class Derived: Base {
    override var v: Int { didSet { print("derived", oldValue) } }
}
let b = Base(v: 3)
let d = Derived(v: 1)
d.v = 5
// expect: base 2 5
// expect: derived 2
print(b.v, d.v)  // expect: 4 5
