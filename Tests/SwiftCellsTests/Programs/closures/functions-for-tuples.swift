struct Pair { var x: Int; var y: Int }
struct Point { var x: Int; var y: Int; init(x: Int, y: Int) { self.x = x; self.y = y } }
enum Step { case by(Int, Int) }
func add(_ a: Int, _ b: Int) -> Int { a + b }
let one = (1, 2)
let labelled = [(a: 1, b: 2), (a: 4, b: 3)]
print([one].map(add), [(1, 2)].map(Pair.init).map(\.y), [(3, 4)].map(Point.init).map(\.x), [(1, 2)].map(Step.by))
print(labelled.map(add), labelled.filter(<).count, labelled.map(max), labelled.map(-), zip([1], [2]).map(Step.by))
// expect: [3] [2] [3] [main.Step.by(1, 2)]
// expect: [3, 7] 1 [2, 4] [-1, 1] [main.Step.by(1, 2)]
