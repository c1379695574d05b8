func keep(_ f: @escaping () -> Int) -> Int { f() }
func call(_ f: () -> Int) -> Int { f() }
var kept: [() -> Int] = []
let store = { (g: @escaping () -> Int) in kept.append(g) }
store { 1 }
let storing: (@escaping () -> Int) -> Void = { kept.append($0) }
storing { 2 }
print(kept.map { $0() })  // expect: [1, 2]
kept.forEach { f in kept.append { f() * 10 } }
print(kept.map(call), kept.map(keep))  // expect: [1, 2, 10, 20] [1, 2, 10, 20]
let composed = [{ $0 + 1 }, { $0 * 2 }].reduce({ (x: Int) in x }) { f, g in { g(f($0)) } }
print(composed(3))  // expect: 8
func changing(_ x: inout Int, _ f: (() -> Int) -> Int) -> Int { f { x } }
var n = 4
print(changing(&n) { $0() + 1 })  // expect: 5
struct Runner { var run: (() -> Int) -> Int }
func running(_ x: inout Int, _ runner: Runner) -> Int { runner.run { x += 1; return x } }
print(running(&n, Runner { $0() }), n)  // expect: 5 5
class Instance { var a = 1; func go(_ f: (() -> Int) -> Int) -> Int { f { a } } }
print(Instance().go { call($0) })  // expect: 1
protocol Runs { func run(_ f: @escaping () -> Int) -> Int }
struct Calls: Runs { func run(_ f: () -> Int) -> Int { f() } }
print(Calls().run { 6 })  // expect: 6
