class A {}
class B: A { func b() -> String { "b" } }
class C: A { func c() -> String { "c" } }
let xs: [A] = [B(), C(), A()]
for x in xs {
    if let b = x as? B { print(b.b()) } else if let c = x as? C { print(c.c()) } else { print("a") }
}
let b = xs[0] as! B
print(b.b(), xs[1] is B, xs.compactMap { $0 as? C }.count)
switch xs[1] {
case let b as B: print("is b", b.b())
case is C: print("is c")
default: print("?")
}
// expect: b
// expect: c
// expect: a
// expect: b false 1
// expect: is c
