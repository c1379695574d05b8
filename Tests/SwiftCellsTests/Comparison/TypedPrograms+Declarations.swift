extension TypedPrograms {
    /// The types that the program's statements use, with bodies that differ from program to program.
    mutating func declareTypes() {
        let n = number
        let members = scope
        defer { scope = members }
        func own(_ names: [(String, Kind)]) -> [Variable] { names.map { Variable(name: $0.0, kind: $0.1, isMutable: false) } }

        line("struct S\(n): Equatable {", at: 0)
        line("var a: Int\(random.chance(1, of: 3) ? " { didSet { if a > oldValue { print(\"grew\") } } }" : "")", at: 1)
        line("var b: Double = \(random.pick(["0.5", "1.5"]))", at: 1)
        line("var c: [Int]", at: 1)
        line("var total: Int { get { a &+ c.reduce(0, &+) } set { a = newValue &- 1 } }", at: 1)
        line("func sum() -> Int { c.isEmpty ? a : c[0] &+ a }", at: 1)
        line("mutating func bump(_ n: Int) { a \(random.pick(["&+=", "&-=", "^="])) n; c.append(n) }", at: 1)
        line("func moved(by n: Int) -> S\(n) { var copy = self; copy.bump(n); return copy }", at: 1)
        line("subscript(i: Int) -> Int { get { i < c.count ? c[i] : -1 } set { if i < c.count { c[i] = newValue } else { a = newValue } } }", at: 1)
        line("}", at: 0)

        line("\(random.chance(1, of: 2) ? "indirect " : "indirect ")enum E\(n): Equatable {", at: 0)
        line("case empty, one(Int), two(Int, label: String)", at: 1)
        line("case nested(E\(n))", at: 1)
        line("var size: Int {", at: 1)
        line("switch self {", at: 2)
        line("case .empty: return 0", at: 2)
        line("case .one(let n): return n", at: 2)
        line("case .two(let n, _): return n \(random.pick(["&+ 1", "&* 2"]))", at: 2)
        line("case .nested(let inner): return inner.size &+ \(random.below(5))", at: 2)
        line("}", at: 2)
        line("}", at: 1)
        line("var label: String { if case .two(_, let label) = self { return label }; return \"none\" }", at: 1)
        line("}", at: 0)

        line("protocol P\(n) { var weight: Int { get }; func weigh(_ k: Int) -> Int }", at: 0)
        line("extension P\(n) { func weigh(_ k: Int) -> Int { weight &* k } }", at: 0)
        line("class C\(n): P\(n) {", at: 0)
        line("var value: Int", at: 1)
        line("var next: C\(n)?", at: 1)
        line("var list: [Int] = [\(random.below(4))]", at: 1)
        if random.chance(1, of: 3) { line("lazy var heavy = value &* 3", at: 1) }
        line("init(_ value: Int) { self.value = value }", at: 1)
        line("var twice: Int { value &* 2 }", at: 1)
        line("var weight: Int { value &+ 1 }", at: 1)
        line("func text() -> String { \"C(\\(value), \\(list), \\(next == nil ? \"-\" : \"+\"))\" }", at: 1)
        if random.chance(1, of: 4) { line("deinit { print(\"gone\", value % 10) }", at: 1) }
        line("}", at: 0)
        line("final class D\(n): C\(n) {", at: 0)
        line("let tag: String", at: 1)
        line("init(_ value: Int, _ tag: String) { self.tag = tag; super.init(value \(random.pick(["&+ 1", "&- 1", "^ 3"]))) }", at: 1)
        line("override var twice: Int { super.twice &+ 1 }", at: 1)
        line("override func text() -> String { tag + super.text() }", at: 1)
        if random.chance(1, of: 2) { line("override var weight: Int { 7 }", at: 1) }
        line("}", at: 0)
        line("enum F\(n): Error { case small(Int), negative }", at: 0)
    }

    mutating func declareFunctions() {
        let n = number
        line("func larger\(n)<T: Comparable>(_ a: T, _ b: T) -> T { a < b ? b : a }", at: 0)
        line("func first\(n)<T>(_ list: [T]) -> T { list[0] }", at: 0)
        line("func vary\(n)(_ values: Int...) -> Int { var s = \(random.below(4)); for v in values { s = s &* 3 &+ v }; return s }", at: 0)
        line("@discardableResult func change\(n)(_ x: inout Int, _ by: Int) -> Int { let old = x; x = x \(random.pick(["&+", "&*", "&-"])) by; return old }", at: 0)
        line("func risky\(n)(_ x: Int) throws -> Int { if x < 0 { throw F\(n).negative }; if x < \(1 + random.below(6)) { throw F\(n).small(x) }; return x &* 2 }", at: 0)
        line("func describe\(n)(_ x: Any) -> String { switch x { case let n as Int where n > 5: return \"big\"; case is Int: return \"int\"; case let d as Double: return \"double \\(d)\"; case let p as P\(n): return \"weighs \\(p.weigh(3))\"; case is String: return \"string\"; default: return \"something\" } }", at: 0)
        // A function with statements of its own.
        line("func compute\(n)(_ x: Int, scale: Int = \(random.below(5))) -> Int {", at: 0)
        scope = [Variable(name: "x", kind: .int, isMutable: false), Variable(name: "scale", kind: .int, isMutable: false)]
        line("var y = x &* scale")
        scope.append(Variable(name: "y", kind: .int, isMutable: true))
        line("if x > 50 { return \(expression(.int, 0)) &+ y }")
        line("for k in 0..<\(random.below(4)) { y = y \(random.pick(["&+", "^", "&-"])) k }")
        line("guard y != \(random.below(9)) else { return -1 }")
        line("return y")
        line("}", at: 0)
        scope = []
    }
}
