// 'Swift.' before a type's name means the library's, where a lesson has one of that name.
struct Parser {
    enum Error: Swift.Error { case notANumber(at: Int) }
    func parse(_ text: String) throws -> Int {
        guard let number = Int(text) else { throw Error.notANumber(at: 0) }
        return number
    }
}
do {
    print(try Parser().parse("4"))  // expect: 4
    print(try Parser().parse("x"))
} catch Parser.Error.notANumber(let place) {
    print("not a number at", place)  // expect: not a number at 0
}
struct Optional<Value> {
    var value: Value
    var plain: Swift.Optional<Value> { value }
}
typealias Set = Swift.Set<Int>
let numbers: Set = [1, 1]
print(Optional(value: 3).plain ?? 0, numbers.count)  // expect: 3 1
extension Swift.Array {
    var second: Element? { count > 1 ? self[1] : nil }
}
print([1, 2].second ?? 0)  // expect: 2
