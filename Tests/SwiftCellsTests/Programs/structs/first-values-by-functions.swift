struct Point { var x = origin(); let name = label("p") }
func origin() -> Int { 3 }
func label(_ s: String) -> String { "<\(s)>" }
print(Point())  // expect: Point(x: 3, name: "<p>")
class Model {
    var weights = makeWeights(2)
    lazy var total = weights.reduce(0, +)
    static let best = pick()
}
func makeWeights(_ n: Int) -> [Double] { (0..<n).map { Double($0) / 2 } }
func pick() -> String { "b" }
print(Model().weights, Model().total, Model.best)  // expect: [0.0, 0.5] 0.5 b
struct Maker { var run = twice }
func twice(_ n: Int) -> Int { n * 2 }
print(Maker().run(4))  // expect: 8
func local() {
    struct Inner { var n = helper() }
    func helper() -> Int { 8 }
    print(Inner().n)  // expect: 8
}
local()
