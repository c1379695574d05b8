enum Op { case a(Int), b, c(String, Int) }
let ops: [Op] = [.a(1), .b, .c("x", 2)]
for o in ops {
    switch o {
    case .a(let n): print("a", n)
    case .b: print("b")
    case let .c(s, n): print(s, n)
    }
}
let more = [Op.a(1), .b, .a(3)]
print(more.count)
let dict: [String: Op] = ["x": .a(1), "y": .b]
print(dict.count)
func total(_ xs: [Op]) -> Int { xs.reduce(0) { t, o in if case .a(let n) = o { return t + n }; return t } }
print(total([.a(1), .a(5), .b]))
// expect: a 1
// expect: b
// expect: x 2
// expect: 3
// expect: 2
// expect: 6
