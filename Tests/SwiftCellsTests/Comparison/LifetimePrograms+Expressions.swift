extension LifetimePrograms {
    /// The types and functions that the statements use.
    mutating func declareTypes() {
        let n = number
        line("protocol P\(n) { var n: Int { get }; func twin() -> C\(n) }", at: 0)
        line("extension P\(n) { func twin() -> C\(n) { C\(n)(n + 500) } }", at: 0)
        line("class C\(n): P\(n) {", at: 0)
        line("let n: Int", at: 1)
        line("var next: C\(n)?\(random.chance(1, of: 4) ? " { didSet { print(\"next\", oldValue?.n ?? 0) } }" : "")", at: 1)
        line("var list: [C\(n)] = []", at: 1)
        line("var act: (() -> Int)?", at: 1)
        line("weak var back: C\(n)?", at: 1)
        line("lazy var late = C\(n)(n + 100)", at: 1)
        line("init(_ n: Int) { self.n = n }", at: 1)
        line("init(_ n: Int, _ next: C\(n)?) { self.n = n; self.next = next }", at: 1)
        line("convenience init?(even n: Int) { if n % 2 == 1 { return nil }; self.init(n) }", at: 1)
        line("init(checked n: Int) throws { self.n = n; next = C\(n)(n + 200); if n % 3 == 0 { throw F\(n).with(C\(n)(n + 300)) } }", at: 1)
        line("func me() -> C\(n) { self }", at: 1)
        line("func size() -> Int { n + list.count }", at: 1)
        line("func link(_ other: C\(n)) -> C\(n) { next = other; return self }", at: 1)
        line("deinit { print(\"gone\", n\(random.chance(1, of: 3) ? ", next?.n ?? 0" : "")) }", at: 1)
        line("}", at: 0)
        line("\(random.chance(1, of: 2) ? "final " : "")class D\(n): C\(n) {", at: 0)
        line("let own: C\(n)", at: 1)
        line("var more: [C\(n)]", at: 1)
        line("override init(_ n: Int) { own = C\(n)(n + 400); more = []; super.init(n)\(random.chance(1, of: 2) ? "; more = [own]" : "") }", at: 1)
        line("override func size() -> Int { own.n + super.size() }", at: 1)
        if random.chance(2, of: 3) { line("deinit { print(\"D gone\", n, own.n) }", at: 1) }
        line("}", at: 0)
        line("struct S\(n) {", at: 0)
        line("var a: C\(n)", at: 1)
        line("var b: C\(n)?", at: 1)
        line("mutating func put(_ c: C\(n)) { a = c }", at: 1)
        line("mutating func turn() { let old = a; if let b { a = b }; b = old }", at: 1)
        line("func both() -> (C\(n), C\(n)) { (a, b ?? a) }", at: 1)
        line("var other: C\(n) { get { b ?? a } set { b = newValue } }", at: 1)
        line("subscript(i: Int) -> C\(n) { get { i == 0 ? a : other } set { if i == 0 { a = newValue } else { b = newValue } } }", at: 1)
        line("}", at: 0)
        line("enum E\(n) {", at: 0)
        line("case none, one(C\(n)), two(C\(n), label: C\(n))", at: 1)
        line("indirect case nested(E\(n))", at: 1)
        line("var size: Int { switch self { case .none: return 0; case .one(let c): return c.n; case .two(let a, let b): return a.n + b.n; case .nested(let e): return e.size } }", at: 1)
        line("}", at: 0)
        line("struct Box\(n)<T> { var value: T; func map<U>(_ f: (T) -> U) -> Box\(n)<U> { Box\(n)<U>(value: f(value)) } }", at: 0)
        line("class Cell\(n)<T> { var value: T; init(_ value: T) { self.value = value }; func take(_ new: T) -> T { let old = value; value = new; return old }; deinit { print(\"cell\") } }", at: 0)
        line("enum F\(n): Error { case with(C\(n)), plain }", at: 0)
        line("var held\(n): C\(n)?", at: 0)
        line("func make\(n)(_ k: Int) -> C\(n) { \(random.pick(["C\(n)(k)", "let c = C\(n)(k); return c", "let c = C\(n)(k); defer { print(\"made\", c.n) }; return c"])) }", at: 0)
        line("func maybe\(n)(_ k: Int) -> C\(n)? { k % 3 == 0 ? nil : C\(n)(k) }", at: 0)
        line("func fail\(n)(_ k: Int) throws -> C\(n) { let c = C\(n)(k); if k % 4 == 0 { throw F\(n).with(c) }; if k % 4 == 1 { throw F\(n).plain }; return c }", at: 0)
        line("func pass\(n)<T>(_ t: T) -> T { t }", at: 0)
        line("func use\(n)(_ c: C\(n), _ d: C\(n) = C\(n)(901)) { print(\"use\", c.n, d.n) }", at: 0)
        line("func first\(n)(_ c: C\(n)...) -> C\(n) { c[0] }", at: 0)
        line("func take\(n)(_ c: inout C\(n), _ d: C\(n)) -> C\(n) { let old = c; c = d; print(\"took\"); return old }", at: 0)
        line("func keep\(n)(_ f: @escaping () -> Int) -> () -> Int { { f() + 1 } }", at: 0)
        line("func call\(n)(_ f: () -> Int) -> Int { f() }", at: 0)
        line("func with\(n)<R>(_ c: C\(n), _ f: (C\(n)) throws -> R) rethrows -> R { try f(c) }", at: 0)
        line("func show\(n)(_ p: some P\(n)) { print(\"show\", p.n) }", at: 0)
    }

    mutating func condition() -> String {
        switch random.below(6) {
        case 0: "\(expression(.object, 1)).n % 2 == 0"
        case 1: "\(expression(.optional, 1)) != nil"
        case 2: "\(expression(.array, 1)).isEmpty"
        case 3: "\(expression(.object, 1)) === \(expression(.object, 0))"
        case 4: "\(expression(.object, 1)) is D\(number)"
        default: random.pick(["true", "false"])
        }
    }

    mutating func expression(_ kind: Kind, _ depth: Int) -> String {
        let known = variables(kind)
        if !known.isEmpty, random.chance(depth > 0 ? 1 : 3, of: 4) { return random.pick(known).name }
        let n = number
        guard depth > 0 else { return simple(kind) }
        func of(_ kind: Kind, _ writer: inout Self) -> String { writer.expression(kind, depth - 1) }
        switch kind {
        case .object:
            switch random.below(25) {
            case 0: return "make\(n)(\(fresh()))"
            case 1: return "pass\(n)(\(of(.object, &self)))"
            case 2: return "\(of(.structure, &self)).\(random.pick(["a", "other"]))"
            case 3: return "\(of(.structure, &self))[\(random.below(2))]"
            case 4:
                guard let pair = variables(.pair).last else { return simple(kind) }
                return "\(pair.name).\(random.below(2))"
            case 5: return "(\(of(.optional, &self)) ?? \(of(.object, &self)))"
            case 6: return "\(of(.object, &self)).me()"
            case 7: return "(\(random.pick(["1 == 2", "true"])) ? \(of(.object, &self)) : \(of(.object, &self)))"
            case 8: return "({ \(of(.object, &self)) }())"
            case 9: return "\(of(.object, &self)).late"
            case 10: return "(\(of(.array, &self)).\(random.pick(["first", "last"])) ?? \(of(.object, &self)))"
            case 11: return "\(of(.box, &self)).value"
            case 12: return "\(of(.existential, &self)).twin()"
            case 13: return "first\(n)(\(of(.object, &self)), \(of(.object, &self)))"
            case 14: return "((try? fail\(n)(\(fresh()))) ?? \(of(.object, &self)))"
            case 15: return "C\(n)(\(fresh()), \(of(.optional, &self)))"
            case 16: return "\(of(.object, &self)).link(\(of(.object, &self)))"
            case 17: return "with\(n)(\(of(.object, &self)), { $0\(random.pick(["", ".me()", ".late"])) })"
            case 18: return "(\(of(.optional, &self))?.next ?? \(of(.object, &self)))"
            case 19: return "\(of(.box, &self)).map { $0.me() }.value"
            case 20: return "(\(of(.cell, &self)).value ?? \(of(.object, &self)))"
            case 21: return "[\(of(.object, &self)), \(of(.object, &self))][\(random.below(2))]"
            case 22: return "((try? C\(n)(checked: \(fresh()))) ?? \(of(.object, &self)))"
            case 23: return "(C\(n)(even: \(fresh())) ?? \(of(.object, &self)))"
            default: return simple(kind)
            }
        case .optional:
            switch random.below(13) {
            case 0: return "\(of(.object, &self)).\(random.pick(["next", "back"]))"
            case 1: return "\(of(.array, &self)).\(random.pick(["first", "last", "first(where: { $0.n % 2 == 0 })", "min(by: { $0.n < $1.n })"]))"
            case 2:
                guard let table = variables(.dictionary).last else { return simple(kind) }
                return "\(table.name)[\"\(random.pick(["a", "b"]))\"]"
            case 3: return "try? fail\(n)(\(fresh()))".inParentheses
            case 4: return "pass\(n)(\(of(.object, &self)) as? D\(n))"
            case 5: return "pass\(n)(\(of(.existential, &self)) as? C\(n))"
            case 6: return "\(of(.optional, &self))?.next"
            case 7: return "\(of(.optional, &self)).map { $0.me() }"
            case 8: return "\(of(.cell, &self)).take(\(of(.optional, &self)))"
            case 9: return "\(of(.structure, &self)).b"
            case 10: return "\(of(.optional, &self))?.late"
            case 11: return "Optional(\(of(.object, &self)))"
            default: return simple(kind)
            }
        case .array:
            switch random.below(11) {
            case 0: return "\(of(.array, &self)) + \(of(.array, &self))".inParentheses
            case 1: return "\(of(.array, &self)).map { $0\(random.pick(["", ".me()", ".twin()"])) }"
            case 2: return "\(of(.array, &self)).filter { $0.n % 2 == 0 }"
            case 3: return "Array(\(of(.array, &self)).\(random.pick(["reversed()", "prefix(1)", "dropFirst()"])))"
            case 4: return "\(of(.object, &self)).list"
            case 5: return "\(of(.array, &self)).sorted { $0.n < $1.n }"
            case 6: return "[\(of(.optional, &self)), \(of(.object, &self))].compactMap { $0 }"
            case 7: return "Array(repeating: \(of(.object, &self)), count: 2)"
            case 8: return "\(of(.array, &self)).flatMap { [$0, $0] }"
            default: return simple(kind)
            }
        case .dictionary:
            switch random.below(4) {
            case 0: return "\(of(.dictionary, &self)).mapValues { $0\(random.pick(["", ".twin()"])) }"
            case 1: return "[\"b\": \(of(.object, &self))]"
            case 2: return "pass\(n)(\(of(.dictionary, &self)))"
            default: return simple(kind)
            }
        case .pair:
            return random.chance(1, of: 3) ? "\(of(.structure, &self)).both()" : "(\(of(.object, &self)), \(of(.object, &self)))"
        case .structure:
            return random.chance(1, of: 4) ? "pass\(n)(\(of(.structure, &self)))" : "S\(n)(a: \(of(.object, &self)), b: \(of(.optional, &self)))"
        case .enumeration:
            switch random.below(5) {
            case 0: return "E\(n).one(\(of(.object, &self)))"
            case 1: return "E\(n).two(\(of(.object, &self)), label: \(of(.object, &self)))"
            case 2: return "E\(n).nested(\(of(.enumeration, &self)))"
            default: return simple(kind)
            }
        case .closure:
            let captured = variables(.object)
            switch random.below(7) {
            case 0 where !captured.isEmpty:
                let c = random.pick(captured).name
                return random.pick(["{ [weak \(c)] in \(c)?.n ?? -1 }", "{ [unowned \(c)] in \(c).n }", "{ [\(c)] in \(c).n }", "{ \(c).n }"])
            case 1: return "keep\(n)(\(of(.closure, &self)))"
            case 2: return "{ [c = \(expression(.object, 0))] in c.n }"
            case 3: return "\(of(.object, &self)).size"
            case 4: return "{ \(of(.object, &self)).n }"
            case 5: return "{ [weak c = \(expression(.object, 0))] in c?.n ?? -1 }"
            default: return simple(kind)
            }
        case .existential:
            return random.chance(1, of: 3) ? "pass\(n)(\(of(.existential, &self)))" : of(.object, &self)
        case .box: return "Box\(n)(value: \(of(.object, &self)))"
        case .cell: return "Cell\(n)<C\(n)?>(\(of(.optional, &self)))"
        }
    }

    /// A value that needs no other.
    private mutating func simple(_ kind: Kind) -> String {
        let n = number
        let object = "\(random.chance(1, of: 4) ? "D" : "C")\(n)(\(fresh()))"
        switch kind {
        case .object, .existential: return object
        case .optional: return random.pick(["maybe\(n)(\(fresh()))", "Optional(\(object))", "nil as C\(n)?".inParentheses])
        case .array: return random.pick(["[\(object)]", "[\(object), C\(n)(\(fresh()))]", "[C\(n)(\(fresh())), C\(n)(\(fresh())), \(object)]"])
        case .dictionary: return "[\"a\": \(object)]"
        case .pair: return "(\(object), C\(n)(\(fresh())))"
        case .structure: return "S\(n)(a: \(object), b: maybe\(n)(\(fresh())))"
        case .enumeration: return random.pick(["E\(n).none", "E\(n).one(\(object))", "E\(n).two(\(object), label: C\(n)(\(fresh())))"])
        case .closure: return "{ \(object).n }"
        case .box: return "Box\(n)(value: \(object))"
        case .cell: return "Cell\(n)<C\(n)?>(\(object))"
        }
    }
}

extension String {
    fileprivate var inParentheses: String { "(\(self))" }
}
