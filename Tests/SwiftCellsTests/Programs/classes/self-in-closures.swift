class Task {
    static var runs = 0
    static func doubled(_ n: Int) -> Int { n * 2 }
    var kept: (() -> Int)?
    required init() {}
    func keep() {
        kept = {
            Self.runs += 1
            return Self.doubled(Self.runs)
        }
    }
    func many(_ n: Int) -> [Task] { (0..<n).map { _ in Self() } }
    func nested() -> [Task] { [1].map { _ in [2].map { _ in Self.init() }[0] } }
    deinit { print("gone after", Self.runs) }
}
final class Special: Task {}
func run() {
    let task = Special()
    task.keep()
    print(task.kept!(), task.kept!())
}
run()
let special = Special()
print(special.many(2).map { $0 is Special }, special.nested()[0] is Special)
// expect: 2 4
// expect: gone after 2
// expect: gone after 2
// expect: gone after 2
// expect: gone after 2
// expect: [true, true] true
