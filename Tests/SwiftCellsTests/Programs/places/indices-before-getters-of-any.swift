// Of 'any P' as of other variables the indices are evaluated before the getters and subscripts on the way are asked.
protocol P {
  var list: [Int] { get set }
}
extension P {
  var whole: Self { get { self } set {} }
}
struct S: P {
  var list: [Int] { get { print("list"); return [1, 2] } set { print("set") } }
}
final class C: P {
  var list: [Int] { get { print("C.list"); return [1, 2] } set { print("C.set") } }
  deinit { print("end") }
}
func index() -> Int { print("index"); return 0 }
func make() -> any P { print("make"); return S() }
func test() {
  var s: any P = S()
  let constant: any P = S()
  print(s.list[index()])  // expect: index
  // expect: list
  // expect: 1
  print(constant.list[index()])  // expect: list
  // expect: index
  // expect: 1
  print(make().list[index()])  // expect: make
  // expect: list
  // expect: index
  // expect: 1
  s.list[index()] = 4  // expect: index
  // expect: list
  // expect: set
  s = C()
  print(s.list[index()])  // expect: index
  // expect: C.list
  // expect: 1
  print(s.list[index()] + index())  // expect: index
  // expect: C.list
  // expect: index
  // expect: 1
}
test()  // expect: end
