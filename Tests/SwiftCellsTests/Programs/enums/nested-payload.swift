enum Inner { case x(Int), y }
enum Outer { case one(Inner), two(Inner, Inner) }
let o = Outer.two(.x(3), .y)
switch o {
case .one(.x(let n)): print("one", n)
case .two(.x(let n), .y): print("two", n)
default: print("other")
}
print(o)
// expect: two 3
// expect: two(main.Inner.x(3), main.Inner.y)
