class A { var list = [1]; func add(_ x: Int) { list.append(x) } }
class B: A { override var list: [Int] { didSet { print("now", list.count) } } }
let b = B(); b.add(2); b.list[0] = 9; b.list.removeLast(); print(b.list)
// expect: now 2
// expect: now 2
// expect: now 1
// expect: [9]
