enum Op: String, CaseIterable {
    case add = "+", sub = "-", mul = "*"
    var apply: (Int, Int) -> Int {
        switch self { case .add: return (+); case .sub: return (-); case .mul: return (*) }
    }
    static func parse(_ s: String) -> Op? { Op(rawValue: s) }
}
print(Op.allCases.map { $0.apply(6, 3) })  // expect: [9, 3, 18]
print(Op.parse("*")?.apply(2, 5) ?? 0, Op.parse("/") == nil)  // expect: 10 true
