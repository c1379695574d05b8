// An initialiser that may fail and always does.
struct Never {
    var x = 1
    init?(_ text: String) { nil }
    init(x: Int) { self.x = x }
}
print(Never("a") == nil, Never(x: 2).x) // expect: true 2
final class None {
    init?() { nil }
}
print(None() == nil) // expect: true
enum Empty {
    case one
    init?(n: Int) { nil }
}
print(Empty(n: 1) as Any) // expect: nil
