// A generic function may fulfil a requirement of types, where nothing fits it as it is.
protocol Logger {
    func log(_ text: String) -> String
    func pick(_ items: [Int], _ test: (Int) -> Bool) -> Int?
}
struct Plain: Logger {
    func log<T>(_ value: T) -> String { "\(T.self) \(value)" }
    func pick<C: Collection>(_ items: C, _ test: (C.Element) -> Bool) -> C.Element? { items.first(where: test) }
}
struct Exact: Logger {
    func log<T>(_ value: T) -> String { "generic" }
    func log(_ value: String) -> String { "exact" }
    func pick<T>(_ items: [T], _ test: (T) -> Bool) -> T? { items.last(where: test) }
}
func use<L: Logger>(_ logger: L) -> String { logger.log("x") + " \(logger.pick([1, 2, 3, 4]) { $0 % 2 == 0 } ?? 0)" }
print(use(Plain()), use(Exact())) // expect: String x 2 exact 4
let loggers: [any Logger] = [Plain(), Exact()]
print(loggers.map { $0.log("y") }) // expect: ["String y", "exact"]
func parse<T: LosslessStringConvertible>(_ text: String, or other: T) -> T { T(text) ?? other }
print(parse("5", or: 1), parse("2.5", or: 0.0), parse("x", or: Float(1.5)), parse("true", or: false), parse("q", or: "z"))
// expect: 5 2.5 1.5 true q
protocol Readable { init?(_ text: String) }
class Number: Readable {
    let value: Int
    required init?<S: StringProtocol>(_ text: S) {
        guard let value = Int(text) else { return nil }
        self.value = value
    }
}
final class Even: Number {}
func read<R: Readable>(_ type: R.Type, _ text: String) -> String { R(text).map { "\(Swift.type(of: $0))" } ?? "none" }
print(read(Number.self, "3"), read(Even.self, "4"), read(Even.self, "four")) // expect: Number Even none
