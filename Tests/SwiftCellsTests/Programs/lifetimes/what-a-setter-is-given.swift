// A value that was changed goes with the call of the setter that it is given to, before what that lies in is set.
final class K {
  deinit { print("end") }
}
struct S {
  let k = K()
  var n = 1
}
struct Outer {
  var s: S { get { print("get"); return S() } set { print("set") } }
}
final class C {
  var outer: Outer { get { print("get outer"); return Outer() } set { print("set outer") } }
}
let c = C()
c.outer.s.n = 2  // expect: get outer
// expect: get
// expect: set
// expect: end
// expect: set outer
c.outer.s.n += 2  // expect: get outer
// expect: get
// expect: set
// expect: end
// expect: set outer
