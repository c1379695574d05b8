struct Scaled {
    let factor: Int
    let values: [Int]
    init(factor: Int) {
        self.factor = factor
        values = [1, 2].map { $0 * factor }
    }
}
print(Scaled(factor: 3).values)  // expect: [3, 6]
struct Listed {
    let factor: Int
    let values: [Int]
    init() {
        factor = 2
        values = [1, 2].map { [factor] in $0 * factor }
    }
}
print(Listed().values)  // expect: [2, 4]
// What is evaluated when it is needed takes what it names alone.
func lazily(_ value: @autoclosure () -> Int) -> Int { value() }
struct Needed {
    var x: Int, y: Int?, z: Int
    init() {
        x = 1
        assert(x > 0)
        y = nil
        z = y ?? lazily(x)
    }
}
print(Needed().z)  // expect: 1
class Handler {
    var count: Int
    var handle: () -> Void = {}
    init(count: Int) {
        self.count = count
        handle = { [weak self] in print(self?.count ?? 0) }
    }
}
let handler = Handler(count: 4)
handler.handle()  // expect: 4
