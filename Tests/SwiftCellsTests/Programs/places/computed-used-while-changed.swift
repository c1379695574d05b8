// What a getter gives is a value of its own until the setter gets it, and so it can be asked for again meanwhile.
struct S {
  var a = 1, b = 2
  var list = [2, 1]
}
final class C {
  var stored = S()
  var s: S { get { print("get"); return stored } set { print("set"); stored = newValue } }
  lazy var late = S()
  static var shared: S { get { print("shared"); return S() } set {} }
}
var global: S { get { print("global"); return S() } set {} }
func change(_ x: inout Int, _ f: () -> Void) {
  x += 1
  f()
}
func changeBoth(_ x: inout Int, _ y: inout Int) {
  x += 10
  y += 20
}
func test() {
  let c = C()
  change(&c.s.a) { print(c.s.a) }  // expect: get
  // expect: get
  // expect: 1
  // expect: set
  print(c.stored.a)  // expect: 2
  change(&c.late.a) { c.late.b = 7 }
  change(&C.shared.a) { print(C.shared.a) }  // expect: shared
  // expect: shared
  // expect: 1
  change(&global.a) { print(global.b) }  // expect: global
  // expect: global
  // expect: 2
  c.late.list.sort { a, b in
    print(c.late.b)  // expect: 2
    return a < b
  }
  print(c.late.list)  // expect: [1, 2]
  changeBoth(&c.s.a, &c.s.b)  // expect: get
  // expect: get
  // expect: set
  // expect: set
  print(c.stored)  // expect: S(a: 12, b: 2, list: [2, 1])
}
test()
