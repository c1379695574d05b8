// A call that never returns stands for whatever a closure is to give.
func choose(_ flag: Bool, _ a: (Int) -> String, _ b: (Int) -> String) -> String { flag ? a(1) : b(1) }
print(choose(true, { "\($0)" }, { _ in fatalError("to be written") }))  // expect: 1
let later = { (n: Int) -> Int in fatalError("to be written") }
print(type(of: later))  // expect: (Int) -> Int
struct Step { var run: (Int) -> Int = { _ in fatalError("to be written") } }
print(Step(run: { $0 * 2 }).run(4))  // expect: 8
let table: [String: (Int, Int) -> Int] = ["+": { $0 + $1 }, "-": { _, _ in preconditionFailure() }]
print(table["+"]!(2, 3))  // expect: 5
let never = { fatalError() }
print(type(of: never))  // expect: () -> Never
