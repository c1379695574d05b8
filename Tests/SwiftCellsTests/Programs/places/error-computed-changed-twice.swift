struct S { var a = 1, b = 2 }
var global: S { get { S() } set {} }
func changeBoth(_ x: inout Int, _ y: inout Int) {}
final class C {
  var s: S { get { S() } set {} }
  func f() { changeBoth(&s.a, &s.b) }  // error: would be changed through two arguments at once.
}
changeBoth(&global.a, &global.b)  // error: 'global' would be changed through two arguments at once.
