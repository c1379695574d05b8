/// What everyday Swift is made of beyond the first statements: other numbers, text, sets and ranges, generics, protocols, closures and key
/// paths.
extension TypedPrograms {
    mutating func everyday() {
        switch random.below(12) {
        case 0...1: numbers()
        case 2...3: strings()
        case 4...5: collections()
        case 6: ranges()
        case 7: generics()
        case 8: closures()
        case 9: literals()
        case 10: branchesAsValues()
        default: control()
        }
    }

    private mutating func int(_ depth: Int = 1) -> String { expression(.int, depth) }
    private mutating func ints() -> String { expression(.array(.int), 1) }
    private mutating func string() -> String { expression(.string, 1) }

    /// Numbers of other widths, their conversions and their traps.
    private mutating func numbers() {
        let x = name("x")
        let type = random.pick(["Int8", "UInt8", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "UInt"])
        switch random.below(9) {
        case 0: line("let \(x) = \(type)(truncatingIfNeeded: \(int()))")
        case 1: line("let \(x) = \(type)(clamping: \(int()))")
        case 2: line("let \(x) = \(type)(exactly: \(int())) ?? \(random.below(100))")
        case 3: line("let \(x): \(type) = \(random.below(100)) \(random.pick(["&+", "&*", "|", "^", "&"])) \(random.below(100))")
        case 4: line("var \(x) = \(type)(\(random.below(60))); \(x) \(random.pick(["+=", "*=", "&+=", "<<=", ">>=", "|="])) \(random.below(4))")
        case 5: line("let \(x) = \(type).\(random.pick(["max", "min"])) \(random.pick(["&+", "&-", "^"])) \(random.below(3))")
        case 6: line("let \(x) = Float(\(random.pick(["1.5", "0.1", "3", "1e10"]))) \(random.pick(["+", "*", "-", "/"])) \(random.pick(["2", "0.25", "Float(\(random.below(9)))"]))")
        case 7: line("let \(x) = (\(int()) % 1000).\(random.pick(["isMultiple(of: 3)", "magnitude", "signum()", "description", "quotientAndRemainder(dividingBy: 7)"]))")
        default: line("let \(x) = \(expression(.double, 1)).\(random.pick(["rounded(.up)", "rounded(.down)", "squareRoot()", "magnitude", "isNaN", "truncatingRemainder(dividingBy: 3)", "sign == .minus"]))")
        }
        line("print(\(x), type(of: \(x)))")
    }

    private mutating func strings() {
        let s = name("s")
        switch random.below(12) {
        case 0: line("for c in \(string()).prefix(4) { print(c, c.isLetter, c.isNumber, terminator: \";\") }; print()")
        case 1: line("print(\(string()).split(separator: \"a\").map { String($0) }, \(string()).hasPrefix(\"a\"), \(string()).hasSuffix(\"c\"))")
        case 2: line("let \(s) = \(string()); print(\(s).isEmpty ? \"none\" : \"\\(\(s).first!)|\\(\(s).last!)\")")
        case 3: line("print(\(string()).filter { $0 != \"a\" }, \(string()).map { \"\\($0)\(random.below(5))\" })")
        case 4: line("var \(s) = \(string()); \(s).append(\"!\"); \(s).insert(\"<\", at: \(s).startIndex); print(\(s), \(s).count)")
        case 5: line("print(String(repeating: \(string()), count: \(random.below(4))), String(\(string()).reversed()))")
        case 6: line("print(\(string()).contains(\"b\"), \(string()) < \(string()), [\(string()), \(string())].sorted())")
        case 7: line("print(\"\\(\(int())) and \\(\(string())) \\(\(expression(.bool, 1)) ? \"yes\" : \"no\") \\([\(int())].count)\")")
        case 8: line("print(Int(\(string())) ?? -1, Double(\(string())) ?? 0.5, Bool(\(string())) as Any)")
        case 9: line("print(\(string()).lowercased().uppercased(), \(string()).dropFirst().dropLast(), \(string()).firstIndex(of: \"b\") == nil)")
        case 10: line("print(\"\"\"\n\(indentation)  first \\(\(int()))\n\(indentation)    second \\(\(string()))\n\(indentation)  \"\"\")")
        default: line("print(Character(\"\(random.pick(["a", "Z", "5"]))\").\(random.pick(["isUppercase", "isWholeNumber", "asciiValue!", "uppercased()", "wholeNumberValue ?? -1"])), String(\(int()) & 255, radix: \(random.pick(["2", "16", "8"]))))")
        }
    }

    private var indentation: String { String(repeating: "    ", count: indent) }

    private mutating func collections() {
        let a = name("a")
        switch random.below(22) {
        case 0: line("let \(a) = Set(\(ints())); print(\(a).sorted(), \(a).contains(\(int(0))), \(a).union([1, 2]).count, \(a).intersection([1, 5]).count)")
        case 1: line("print(zip(\(ints()), \(expression(.array(.string), 1))).map { \"\\($0)\\($1)\" })")
        case 2: line("print(\(ints()).reduce(into: [Int: Int]()) { $0[$1 % 3, default: 0] += 1 }.sorted { $0.key < $1.key }.map { \"\\($0.key):\\($0.value)\" })")
        case 3: line("print(Dictionary(grouping: \(ints())) { $0 & 1 }.mapValues { $0.count }.sorted { $0.key < $1.key }.map { [$0.key, $0.value] })")
        case 4: line("print(\(ints()).enumerated().map { $0.offset &+ $0.element }, \(ints()).indices.map { $0 * 2 })")
        case 5: line("print(\(ints()).compactMap { $0 > 2 ? $0 &- 1 : nil }, \(ints()).flatMap { [$0, \(random.below(4))] })")
        case 6: line("print(\(ints()).min() ?? 0, \(ints()).max(by: { $0 % 7 < $1 % 7 }) as Any, \(ints()).firstIndex { $0 > 3 } ?? -1)")
        case 7: line("var \(a) = \(ints()); \(a).removeAll { $0 % 2 == 0 }; \(a).append(contentsOf: [7, 8]); \(a).swapAt(0, \(a).count - 1); print(\(a), \(a).dropFirst(1), \(a)[...0])")
        case 8: line("var \(a) = [[Int]](repeating: [\(int(0))], count: 2); \(a)[1].append(\(int())); \(a)[0][0] = 9; print(\(a), \(a).joined().count, \(a).flatMap { $0 }.reduce(0, &+))")
        case 9: line("let \(a) = \(expression(.dictionary(.int), 1)); print(\(a).values.sorted(), \(a).keys.sorted(), \(a).isEmpty, \(a).mapValues { $0 &+ $0 }.values.reduce(0, &+), \(a).filter { $0.value > 1 }.count)")
        case 10: line("print(\(ints()).sorted(by: >), \(ints()).sorted(by: <).last ?? 0, \(ints()).reversed().map { $0 & 7 })")
        case 11: line("print(\(ints()).prefix(while: { $0 < 5 }), \(ints()).drop(while: { $0 < 5 }), \(ints()).suffix(2), \(ints()).prefix(2).count)")
        case 12: line("print(\(ints()) == \(ints()), \(ints()).elementsEqual([1, 2]), \(ints()).starts(with: [1]), \(ints()).contains { $0 == \(int(0)) })")
        case 13: line("print(\(expression(.array(.structure), 1)).map(\\.a).sorted(), \(expression(.array(.structure), 1)).map { $0.total }.reduce(0, &+))")
        case 14: line("print(\(expression(.array(.structure), 1)).sorted { ($0.a, $0.c.count) < ($1.a, $1.c.count) }.first?.a ?? -1)")
        case 15: line("var \(a) = \(expression(.dictionary(.array(.int)), 1)); \(a)[\"new\", default: []].append(\(int())); \(a)[\"new\"]?[0] &+= 1; \(a)[\"gone\"]?.removeAll(); print(\(a)[\"new\"] as Any, \(a)[\"gone\"] == nil)")
        case 16: line("let \(a) = [\(int()): \(string()), -5: \"five\"]; print(\(a)[-5]!, \(a).count)")
        case 17: line("print(stride(from: \(random.below(4)), through: \(random.below(12)), by: \(1 + random.below(3))).map { $0 }, Array(stride(from: 1.0, to: 2.0, by: 0.25)))")
        case 18: line("let \(a) = \(ints()); if let f = \(a).first, let l = \(a).last, f != l { print(f, l) } else if \(a).count == 1 { print(\"one\") } else { print(\"other\", \(a).count) }")
        case 19: line("print([\(expression(.double, 1)), \(random.below(9)), 2.5].reduce(0, +) > 3, [1, 2.5].map { $0 * 2 }, [\(random.below(5)), 7].map { Double($0) / 2 })")
        case 20: line("let \(a) = (low: \(int()), high: \(int())); print(\(a).low < \(a).high, max(\(a).low, \(a).high) == \(a).1, \(a))")
        default: line("var \(a): [Int?] = [\(int()), nil, \(definiteOptional(.int, 1))]; \(a).append(nil); print(\(a).compactMap { $0 }.count, \(a)[1] ?? 7, \(a).map { $0 == nil })")
        }
    }

    private mutating func ranges() {
        let r = name("r")
        switch random.below(6) {
        case 0: line("let \(r) = \(random.below(4))...\(4 + random.below(5)); print(\(r).contains(\(int())), \(r).count, \(r).lowerBound, Array(\(r)).last!)")
        case 1: line("print((\(random.below(3))..<6).filter { $0 % 2 == \(random.below(2)) }, (1...4).reduce(1, *), (0..<3).reversed().map { $0 })")
        case 2: line("let \(r) = [1, 2, 3, 4, 5]; print(\(r)[1...2], \(r)[..<\(random.below(5))], \(r)[\(random.below(5))...].map { $0 * 2 })")
        case 3: line("switch \(int()) { case ..<0: print(\"below\"); case 0..<10: print(\"digit\"); case 10...: print(\"more\"); default: print(\"never\") }")
        case 4: line("for \(r) in (0...3).reversed() where \(r) != \(random.below(4)) { print(\(r), terminator: \" \") }; print((0..<0).isEmpty, (1.0...2.0).contains(\(expression(.double, 1))))")
        default: line("let \(r) = \(random.below(9)); print((1...9).clamped(to: 3...5), 1...3 ~= \(r), (0..<\(r)).count)")
        }
    }

    private mutating func generics() {
        let x = name("x")
        switch random.below(8) {
        case 0: line("var \(x) = Stack\(number)<Int>(); \(x).push(\(int())); \(x).push(\(int())); print(\(x).pop() as Any, \(x).items, \(x).top ?? -1)")
        case 1: line("let \(x) = Stack\(number)(items: [\(string())]); print(\(x).mapped { $0.count }.items, \(x).isEmpty)")
        case 2: line("print(Stack\(number)(items: \(ints())) == Stack\(number)(items: \(ints())), Stack\(number)(items: \(ints())).sum())")
        case 3: line("print(folded\(number)(\(ints()), 0) { $0 &+ $1 }, folded\(number)(\(ints()), \"\") { $0 + \"\\($1 % 10)\" })")
        case 4: line("print(same\(number)(\(int()), \(int())), same\(number)(\(string()), \(string())), same\(number)([\(int())], []))")
        case 5: line("let \(x): [any P\(number)] = [C\(number)(\(int())), D\(number)(\(int()), \"t\"), L\(number)(weight: 4)]; print(\(x).map { $0.weight }, \(x).map { $0.weigh(2) }.reduce(0, &+), \(x).last is L\(number))")
        case 6: line("print(heaviest\(number)([L\(number)(weight: \(int(0))), L\(number)(weight: \(random.below(9)))])?.weight ?? -1, doubled\(number)(L\(number)(weight: \(int(0)))).weight)")
        default: line("print(Suit\(number).allCases.map { $0.rawValue }, Suit\(number)(rawValue: \(random.below(5)))?.name ?? \"no suit\", Suit\(number).clubs < .spades, [Suit\(number).spades, .clubs].sorted().map { $0.name })")
        }
    }

    private mutating func closures() {
        let f = name("f")
        switch random.below(9) {
        case 0: line("let \(f) = [{ (n: Int) in n &+ \(int()) }, { $0 &+ 2 }]; print(\(f).map { $0(3) })")
        case 1: line("func \(f)(_ n: Int) -> (Int) -> Int { { $0 &+ n } }; print(\(f)(\(int()))(2), [1, 2].map(\(f)(1)))")
        case 2: line("var \(f): [() -> Int] = []; for k in 0..<3 { \(f).append { k &* \(int()) } }; print(\(f).map { $0() })")
        case 3: line("let \(f): (Int, Int) -> Bool = \(random.pick(["<", ">", "{ $0 % 5 < $1 % 5 }", "{ a, b in a == b }"])); print(\(f)(\(int()), \(int())), \(ints()).sorted(by: { $0 < $1 }))")
        case 4: line("func \(f)(_ body: (inout Int) -> Void) -> Int { var n = 1; body(&n); return n }; print(\(f) { $0 &+= \(int()) })")
        case 5: line("func \(f)<T>(_ x: T, _ steps: ((T) -> T)...) -> T { steps.reduce(x) { $1($0) } }; print(\(f)(\(int()), { $0 &+ 1 }, { $0 &+ $0 }), \(f)(\(string())))")
        case 6: line("let \(f) = { (a: Int, b: String) -> String in b + \"\\(a)\" }; print(\(f)(\(int()), \(string())))")
        case 7: line("print(\(definiteOptional(.int, 1)).map { $0 &+ 1 } as Any, \(definiteOptional(.int, 1)).flatMap { $0 > 2 ? $0 : nil } ?? 0)")
        default: line("func \(f)(_ n: Int, _ body: @autoclosure () -> Int) -> Int { n > 3 ? body() : n }; print(\(f)(\(int()), \(int())))")
        }
    }

    /// Literals take the type that is wanted.
    private mutating func literals() {
        let x = name("x")
        switch random.below(9) {
        case 0: line("let \(x): Double = \(random.pick(["1 / 3", "2 * 3 + 1", "-(4)", "7 - 0.5", "1 + 2 * 0.25"])); print(\(x))")
        case 1: line("let \(x) = \(random.pick(["3 / 2 * 1.0", "7 / 2", "7 / 2.0", "-7 / 2", "-7 % 3", "2 + 0.5 * 4", "1e3 / 8"])); print(\(x), type(of: \(x)))")
        case 2: line("let \(x): [Double] = [1, 2.5, \(random.below(9)), -3]; print(\(x), \(x).map { $0 + 1 }, \(x).max()!)")
        case 3: line("let \(x) = \(expression(.bool, 1)) ? 1 : 2.5; print(\(x))")
        case 4: line("let \(x): [String: Double] = [\"a\": 1, \"b\": \(random.below(9))]; print(\(x)[\"a\"]! + \(x)[\"b\"]!)")
        case 5: line("print(max(1, \(random.below(4)), 2.5), min(0.5, 3), abs(-\(random.below(9))), \(random.below(5)) + 0.5)")
        case 6: line("let \(x): Set<Int> = [1, 2, 2, \(random.below(4))]; print(\(x).count, \(x).sorted())")
        case 7: line("let \(x): Float = \(random.below(9)) / 4; print(\(x), 0x1F + 0b101, 1_000 * \(random.below(5)), 0o17)")
        default: line("let \(x): (Int, Double?) = (\(random.below(5)), \(random.below(5))); print(\(x).0, \(x).1! / 2)")
        }
    }

    private mutating func branchesAsValues() {
        let x = name("x")
        switch random.below(4) {
        case 0: line("let \(x) = if \(condition(1)) { \(int()) } else if \(condition(1)) { \(int()) } else { \(int(0)) }; print(\(x))")
        case 1: line("let \(x) = switch \(int()) { case 0: \"zero\"; case 1...5: \"few\"; default: \(string()) }; print(\(x))")
        case 2: line("let \(x): Int = switch \(expression(.enumeration, 1)) { case .empty: 0; case .one(let n): n; case .two(let n, _): n &+ 1; case .nested: -1 }; print(\(x))")
        default: line("let \(x) = \(condition(1)) ? \(string()) : \(condition(1)) ? \"second\" : \(string()); print(\(x))")
        }
    }

    private mutating func control() {
        let x = name("x")
        switch random.below(7) {
        case 0: line("for case let \(x)? in [\(definiteOptional(.int, 1)), nil, 4] { print(\(x)) }")
        case 1: line("for case .one(let \(x)) in [\(expression(.enumeration, 1)), .one(3), .empty] { print(\(x)) }")
        case 2: line("if case .two(let \(x), _) = \(expression(.enumeration, 1)), \(x) > 2 { print(\(x)) } else if case 1...9 = \(int()) { print(\"in\") }")
        case 3:
            line("func \(x)(_ n: Int?) -> String {")
            line("    guard let n, n > \(random.below(5)) else { return \"none\" }")
            line("    defer { print(\"leaving\", n) }")
            line("    return n > 10 ? \"much\" : \"some\"")
            line("}")
            line("print(\(x)(\(definiteOptional(.int, 1))), \(x)(nil))")
        case 4:
            line("func \(x)(_ n: Int) throws -> Int { defer { print(\"done\") }; return try risky\(number)(n) &+ 1 }")
            line("print((try? \(x)(\(int()))) ?? -2, (try? \(x)(-1)) as Any)")
        case 5:
            line("let \(x): Result<Int, F\(number)> = \(condition(1)) ? .success(\(int())) : .failure(.negative)")
            line("switch \(x) { case .success(let n): print(n); case .failure(let error): print(error) }")
            line("print((try? \(x).get()) ?? 0, \(x).map { $0 &+ 1 })")
        default:
            line("outer\(x): for i in 0..<4 { for j in 0..<4 { if i * j > \(random.below(6)) { continue outer\(x) }; if i == \(random.below(5)) { break outer\(x) }; print(i, j, terminator: \",\") } }; print()")
        }
    }

    mutating func declareEverydayTypes() {
        let n = number
        line("struct Stack\(n)<Element> {", at: 0)
        line("var items: [Element] = []", at: 1)
        line("var top: Element? { items.last }", at: 1)
        line("var isEmpty: Bool { items.isEmpty }", at: 1)
        line("mutating func push(_ item: Element) { items.append(item) }", at: 1)
        line("@discardableResult mutating func pop() -> Element? { items.popLast() }", at: 1)
        line("func mapped<T>(_ change: (Element) -> T) -> Stack\(n)<T> { Stack\(n)<T>(items: items.map(change)) }", at: 1)
        line("}", at: 0)
        line("extension Stack\(n): Equatable where Element: Equatable {}", at: 0)
        line("extension Stack\(n) where Element == Int { func sum() -> Int { items.reduce(\(random.below(4)), &+) } }", at: 0)
        line("struct L\(n): P\(n) { var weight: Int; \(random.chance(1, of: 2) ? "func weigh(_ k: Int) -> Int { weight &- k }" : "") }", at: 0)
        line("enum Suit\(n): Int, CaseIterable, Comparable { case clubs = \(random.below(2)), hearts, spades; var name: String { \"\\(self)\" }; static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue } }", at: 0)
        line("func folded\(n)<T, R>(_ list: [T], _ start: R, _ step: (R, T) -> R) -> R { var result = start; for item in list { result = step(result, item) }; return result }", at: 0)
        line("func same\(n)<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }", at: 0)
        line("func heaviest\(n)<T: P\(n)>(_ list: [T]) -> T? { list.max { $0.weight < $1.weight } }", at: 0)
        line("func doubled\(n)(_ x: some P\(n)) -> L\(n) { L\(n)(weight: x.weigh(2)) }", at: 0)
    }
}
