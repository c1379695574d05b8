// What a guard at the top level declares is seen behind it, in functions as well.
guard let text = Optional("word"), let numbers = Optional([1, 2, 3]) else { fatalError() }
func show() -> String { text + "\(numbers.count)" }
print(show(), text.count, numbers.map { $0 + numbers.count })
guard var list = ["a": [1, 2]]["a"] else { fatalError() }
list.append(3)
func add(_ value: Int) { list.append(value * list.count) }
add(4)
print(list, list.count)
let later = { list.removeFirst() }
print(later(), list)
enum Shape { case named(String, [Int]), plain }
guard case .named(let name, let sides) = Shape.named("square", [1, 1]) else { fatalError() }
guard let (left, right) = Optional((1, "x")), let inner = Optional(Optional("y")) else { fatalError() }
func all() { print(name.count, sides.count, left, right.count, inner?.count as Any) }
all()
let kept = name
struct Sign { func tell() -> String { kept.uppercased() } }
print(Sign().tell())
func recursive(_ n: Int) -> Int { n == 0 ? numbers.count : other(n - 1) }
func other(_ n: Int) -> Int { recursive(n) + 1 }
print(recursive(3), [0, 1].map(other))

// expect: word3 4 [4, 5, 6]
// expect: [1, 2, 3, 12] 4
// expect: 1 [2, 3, 12]
// expect: 6 2 1 1 Optional(1)
// expect: SQUARE
// expect: 6 [4, 5]
// ---
func again() -> Int { numbers.count + text.count }
print(again(), name, show())  // expect: 7 square word3
list = [7]
add(2)
print(list)  // expect: [7, 2]
