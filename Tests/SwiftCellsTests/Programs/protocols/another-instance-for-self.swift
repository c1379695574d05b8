// A mutating method or setter of a protocol's extension may put another instance where a class's is.
protocol Counted { var n: Int { get set } }
extension Counted {
  mutating func become(_ other: Self) -> Int {
    n += 1
    self = other
    n += 10
    return n
  }
  mutating func fail(_ other: Self) throws {
    self = other
    throw Failure()
  }
  var whole: Self { get { self } set { self = newValue } }
  subscript(other: Self) -> Int {
    get { n }
    set {
      self = other
      n = newValue
    }
  }
}
struct Failure: Error {}
final class C: Counted {
  var n: Int
  init(_ n: Int) { self.n = n }
  deinit { print("end of", n) }
}
struct S {
  var c = C(1) { didSet { print("did", oldValue.n, c.n) } }
  var list = [C(2), C(3)]
  var optional: C? = C(4)
}
final class H {
  var s = S()
  static var shared = C(5)
}
func change<T: Counted>(_ x: inout T, to other: T) { _ = x.become(other) }

func test() {
  var a = C(20)
  print(a.become(C(21)), a.n)  // expect: end of 21
  // expect: 31 31
  a[C(22)] = 4  // expect: end of 31
  print(a.n)  // expect: 4
  a.whole = C(23)  // expect: end of 4
  a.whole.n += 1
  change(&a, to: C(24))  // expect: end of 25
  do { try a.fail(C(25)) } catch { print(a.n) }  // expect: end of 34
  // expect: 25
  a[keyPath: \.whole] = C(26)  // expect: end of 25
  var s = S()
  _ = s.c.become(C(6))  // expect: did 2 16
  // expect: end of 2
  s.list[1].whole = C(7)  // expect: end of 3
  s.optional?[C(8)] += 1  // expect: end of 4
  print(s.c.n, s.list[1].n, s.optional!.n)  // expect: 16 7 5
  let h = H()
  h.s.c.whole = C(9)  // expect: did 1 9
  // expect: end of 1
  H.shared.whole = C(10)  // expect: end of 5
  print(h.s.c.n, H.shared.n)  // expect: 9 10
  weak var w: C? = a
  w?[C(30)] = 31  // expect: end of 31
  print(w == nil, s.list[0][C(40)])  // expect: end of 40
  // expect: true 2
}
test()  // expect: end of 9
// expect: end of 2
// expect: end of 3
// expect: end of 4
// expect: end of 16
// expect: end of 2
// expect: end of 7
// expect: end of 5
// expect: end of 26
