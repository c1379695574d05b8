func change(_ a: inout [Int]) { a.append(1); a += [2]; a.removeLast() }
struct S { var a: [Int] = []; mutating func add(_ x: Int) { a.append(x); a += [x]; a.removeLast() } }
class C { var a: [Int] = [] }
var nested: [[Int]] = [[]]
var s = S()
let c = C()
var pair = (a: [1], b: 2)
var optional: [Int]? = [1]
var captured: [Int] = []
let add = { captured.append(1); captured += [1]; captured.removeLast() }
for i in 0..<20_000 {
  nested[0].append(i)
  nested[0] += [i]
  nested[0].removeLast()
  s.add(i)
  s.a.append(i)
  s.a.remove(at: s.a.count - 1)
  c.a.append(i)
  c.a += [i]
  c.a.removeLast()
  pair.a.append(i)
  optional!.append(i)
  optional?.append(i)
  add()
  change(&captured)
}
print(nested[0].count, s.a.count, c.a.count, pair.a.count, optional!.count, captured.count)  // expect: 20000 20000 20000 20001 40001 40000
