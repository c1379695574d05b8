// A statement that only names what could be set asks nobody for it; indices on the way are evaluated.
struct Inner {
  var n = 1
  var both: Int { get { print("both"); return 1 } set {} }
  var once: Int { print("once"); return 2 }
}
protocol P {
  var both: Int { get set }
  subscript(i: Int) -> Int { get set }
}
struct S: P {
  var inner = Inner()
  var both: Int { get { print("S.both"); return 1 } set {} }
  var calm: Int { get { print("calm"); return 1 } nonmutating set {} }
  var part: Inner { get { print("part"); return Inner() } set {} }
  lazy var late: Int = { print("late"); return 3 }()
  subscript(i: Int) -> Int { get { print("S", i); return 1 } set {} }
}
final class C {
  var s = S()
  var part: S { get { print("C.part"); return S() } set {} }
  var me: C { get { print("me"); return self } set {} }
}
var global: S { get { print("global"); return S() } set {} }
var onlyRead: Int { print("onlyRead"); return 1 }
func index() -> Int { print("index"); return 0 }
func make() -> S { print("make"); return S() }

func test() {
  var s = S()
  let constant = S()
  var any: any P = S()
  let c = C()
  s.both
  s.late
  s.part.both
  s.inner.both
  global
  global.part.n
  c.part.both
  any.both
  s[index()]  // expect: index
  any[index()]  // expect: index
  c.part[index()]  // expect: index
  s.part.once  // expect: part
  // expect: once
  global.calm  // expect: global
  constant.both  // expect: S.both
  constant.calm
  constant.inner.both  // expect: both
  c.me.s.both  // expect: me
  make().both  // expect: make
  // expect: S.both
  onlyRead  // expect: onlyRead
  (s.both, onlyRead)  // expect: onlyRead
  s.both + 1  // expect: S.both
  _ = s.late  // expect: late
  _ = any[index()]  // expect: index
  // expect: S 0
  s = S()
  any = s
}
test()
