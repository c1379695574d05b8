// Where the value of a key is changed or set through '!' below a computed property, the property is asked once and set once.
struct Inner { var table = ["k": 1] }
final class Outer {
    static var stored = Inner()
    static var computed: Inner {
        get { print("get"); return stored }
        set { print("set"); stored = newValue }
    }
    subscript(x x: Int) -> Inner {
        get { print("get", x); return Outer.stored }
        set { print("set", x); Outer.stored = newValue }
    }
}
Outer.computed.table["k"]! = 5
// expect: get
// expect: set
Outer.computed.table["k"]! += 2
// expect: get
// expect: set
let o = Outer()
o[x: 3].table["k"]! = 8
// expect: get 3
// expect: set 3
print(Outer.stored.table)
// expect: ["k": 8]
