// What a `?` holds for a change may not be used by what is called meanwhile.
func pick(_ value: @autoclosure () -> Int) -> Int { value() }
func kept(_ f: @escaping () -> Int) -> Int { f() }
func f() {
    var numbers: [Int]? = [1, 2]
    let count = { numbers!.count }
    numbers?.append({ numbers!.count }()) // error: This uses 'numbers' while the '?' on the left holds it for a change
    numbers?.append(pick(numbers!.count)) // error: This uses 'numbers' while the '?' on the left holds it for a change
    numbers?.append([1].map { $0 + numbers!.count }[0]) // error: This uses 'numbers' while the '?' on the left holds it for a change
    numbers?.append(count()) // error: This uses 'numbers' while the '?' on the left holds it for a change
}
struct Stack {
    var items: [Int]? = [1, 2], n = 2
    mutating func change() {
        items?.append([1].map { $0 + n }[0])
        items?[{ n - 2 }()] += { n }()
    }
}
final class Node {
    var kids: [Int]? = []
    func add() { kids?[kids!.count - 1] = 3 } // error: This uses 'kids' while the '?' on the left holds it for a change
}
