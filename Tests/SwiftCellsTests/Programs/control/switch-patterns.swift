func classify(_ n: Int) -> String {
    switch n {
    case Int.min..<0: return "negative"
    case 0: return "zero"
    case 1, 3, 5, 7, 9: return "small odd"
    case 2...10: return "small"
    case let x where x % 100 == 0: return "hundreds \(x / 100)"
    default: return "big"
    }
}
for n in [-5, 0, 3, 4, 300, 77] { print(classify(n)) }
// expect: negative
// expect: zero
// expect: small odd
// expect: small
// expect: hundreds 3
// expect: big
