// The value of a stored property says what its type leaves out.
struct Password {
    static let common: Set = ["password1", "qwerty123"]
    var allowed: Set = [1, 2]
    static var counts: Dictionary = ["a": 1]
    let isCommon: Bool
    init(_ text: String) { isCommon = Password.common.contains(text) }
}
class Game {
    lazy var moves: Array = [1.5]
}
print(Password("qwerty123").isCommon, Password("x").allowed.count, Password.counts["a"]!, Game().moves)
// expect: true 2 1 [1.5]
extension Optional {
    var count: Int { map { _ in 1 } ?? 0 }
}
print(Optional(3).count, Int?.none.count)
// expect: 1 0
