extension TypedPrograms {
    mutating func statement() {
        budget -= 1
        switch random.below(44) {
        case 30...: everyday()
        case 0...4: declare(anyKind())
        case 5...8: assign()
        case 9: line("print(\(expression(random.pick([.int, .string, .bool, .double]), 2)))")
        case 10...11: branch()
        case 12...14: loop()
        case 15: choose()
        case 16: bind()
        case 17...18: changeArray()
        case 19: changeMember()
        case 20: callInout()
        case 21: attempt()
        case 22: captured()
        case 23: line("defer { print(\"deferred\", \(expression(.int, 1))) }")
        case 24: localFunction()
        case 25: changeDictionary()
        case 26: destructure()
        case 27: shareAndChange()
        case 28: castAny()
        default: chain()
        }
    }

    private mutating func assign() {
        let targets = scope.filter(\.isMutable)
        guard !targets.isEmpty else { return }
        let target = random.pick(targets)
        switch target.kind {
        case .int where random.chance(1, of: 2): line("\(target.name) \(random.pick(["+=", "-=", "&+=", "^=", "+="])) \(expression(.int, 1))")
        case .double where random.chance(1, of: 2): line("\(target.name) \(random.pick(["+=", "*=", "-="])) \(expression(.double, 1))")
        case .string where random.chance(1, of: 2): line("\(target.name) += \(expression(.string, 1))")
        default:
            // Swift refuses to assign a variable to itself.
            let value = expression(target.kind, 2)
            if value.withoutParentheses != target.name { line("\(target.name) = \(value)") }
        }
    }

    private mutating func branch() {
        block("if \(condition(2)) {", end: random.chance(1, of: 2) ? "}" : "} else {")
        if lines.last?.hasSuffix("else {") == true {
            let head = lines.removeLast()
            block(head.trimmingIndent)
        }
    }

    private mutating func loop() {
        guard loopDepth < 2 else { return assign() }
        loopDepth += 1
        defer { loopDepth -= 1 }
        let label = random.chance(1, of: 5) ? name("loop") : nil
        let prefix = label.map { "\($0): " } ?? ""
        func leaving(_ writer: inout Self) {
            guard writer.random.chance(1, of: 3) else { return }
            let target = label.map { " \($0)" } ?? ""
            writer.line("if \(writer.condition(1)) { \(writer.random.pick(["break", "continue"]))\(target) }")
        }
        switch random.below(6) {
        case 0...1:
            let i = name("i")
            let condition = random.chance(1, of: 4) ? " where \(i) % 2 == 0" : ""
            block("\(prefix)for \(i) in \(random.pick(["0..<4", "1...3", "0..<\(random.below(5))", "stride(from: 6, to: 0, by: -2)", "(0..<3).reversed()"]))\(condition) {", [Variable(name: i, kind: .int, isMutable: false)], 3, leaving)
        case 2:
            let x = name("x")
            block("\(prefix)for \(x) in \(expression(.array(.int), 1)).prefix(6) {", [Variable(name: x, kind: .int, isMutable: false)], 3, leaving)
        case 3:
            let (i, x) = (name("i"), name("x"))
            block("\(prefix)for (\(i), \(x)) in \(expression(.array(.string), 1)).enumerated() {", [Variable(name: i, kind: .int, isMutable: false), Variable(name: x, kind: .string, isMutable: false)], 2, leaving)
        case 4:
            let n = name("n")
            line("var \(n) = \(random.below(5))")
            block("\(prefix)while \(n) > 0 {", [Variable(name: n, kind: .int, isMutable: false)], 2) { _ in }
            let close = lines.removeLast()
            // The count goes down first, so that `continue` ends too.
            let head = lines.lastIndex { $0.contains("while \(n) > 0 {") } ?? lines.count - 1
            lines.insert(String(repeating: "    ", count: indent + 1) + "\(n) -= 1", at: head + 1)
            lines.append(close)
        default:
            let n = name("n")
            line("var \(n) = 0")
            line("\(prefix)repeat {")
            indent += 1
            line("\(n) += 1")
            let before = scope
            statement()
            scope = before
            indent -= 1
            line("} while \(n) < \(1 + random.below(3))")
        }
    }

    private mutating func choose() {
        switch random.below(4) {
        case 0:
            line("switch \(expression(.int, 1)) {")
            line("case \(random.below(3)): print(\"small\")")
            line("case 3...\(4 + random.below(9)), 100: print(\"middle\")")
            line("case let n where n < 0: print(\"negative\", n % 100)")
            line("default: print(\"other\")")
        case 1:
            line("switch \(expression(.enumeration, 2)) {")
            line("case .empty: print(\"empty\")")
            line("case .one(let n) where n > 3: print(\"many\", n)")
            line("case .one(let n): print(\"one\", n)")
            line("case .two(_, label: \"a\"): print(\"labelled a\")")
            line("case let .two(n, label): print(\"two\", n, label)")
            line("case .nested(.empty): print(\"hollow\")")
            line("case .nested(let inner): print(\"nested\", inner.size)")
        case 2:
            line("switch (\(expression(.int, 1)), \(expression(.string, 1))) {")
            line("case (0, _): print(\"zero\")")
            line("case (let n, \"a\"): print(\"a\", n)")
            line("case (1..., let s) where s.isEmpty: print(\"blank\")")
            line("case let (n, s): print(n, s)")
        default:
            line("switch \(definiteOptional(.int, 2)) {")
            line("case .some(5)?: print(\"five\")".replacingSome)
            line("case let n? where n > 2: print(\"over\", n)")
            line("case let n?: print(\"some\", n)")
            line("case nil: print(\"nothing\")")
        }
        line("}")
    }

    private mutating func bind() {
        let kind: Kind = random.pick([.int, .string, .object, .structure])
        let bound = name("b")
        let variable = Variable(name: bound, kind: kind, isMutable: false)
        if random.chance(1, of: 3) {
            let extra = random.chance(1, of: 2) ? ", \(condition(1))" : ""
            block("while let \(bound) = \(definiteOptional(kind, 2))\(extra) {", [variable]) { $0.line("break") }
        } else {
            block("if let \(bound) = \(definiteOptional(kind, 2)) {", [variable], end: "} else { print(\"no \(bound)\") }")
        }
    }

    private mutating func changeArray() {
        let arrays = scope.filter { if case .array = $0.kind { $0.isMutable } else { false } }
        guard !arrays.isEmpty else { declare(.array(.int), mutable: true); return }
        let target = random.pick(arrays)
        guard case .array(let element) = target.kind else { return }
        switch random.below(9) {
        case 0...2: line("\(target.name).append(\(expression(element, 1)))")
        case 3: line("\(target.name) += \(expression(target.kind, 1))")
        case 4: line("if !\(target.name).isEmpty { \(target.name).removeLast() }")
        case 5: line("if \(target.name).count > 1 { \(target.name)[\(random.below(2))] = \(expression(element, 1)) }")
        case 6: line("\(target.name).insert(\(expression(element, 1)), at: 0)")
        case 7: line(random.chance(1, of: 3) ? "print(\(target.name)[\(random.below(4))] as Any)" : "\(target.name).reverse()")
        default:
            if element == .int { line("for k in \(target.name).indices { \(target.name)[k] &+= k }") } else { line("\(target.name).swapAt(0, \(target.name).count - 1)") }
        }
    }

    private mutating func changeMember() {
        let values = scope.filter { ($0.kind == .structure && $0.isMutable) || $0.kind == .object }
        guard !values.isEmpty else { declare(.structure, mutable: true); return }
        let target = random.pick(values)
        if target.kind == .object {
            switch random.below(5) {
            case 0: line("\(target.name).value = \(expression(.int, 1))")
            case 1: line("\(target.name).value &+= \(expression(.int, 1))")
            case 2: line("\(target.name).next = \(expression(.optional(.object), 1))")
            case 3: line("\(target.name).list.append(\(expression(.int, 1)))")
            default: line("\(target.name).next?.value = \(expression(.int, 1))")
            }
        } else {
            switch random.below(5) {
            case 0: line("\(target.name).a = \(expression(.int, 1))")
            case 1: line("\(target.name).c.append(\(expression(.int, 1)))")
            case 2: line("\(target.name).bump(\(expression(.int, 1)))")
            case 3: line("\(target.name)[\(random.below(3))] = \(expression(.int, 1))")
            default: line("\(target.name).total = \(expression(.int, 1))")
            }
        }
    }

    private mutating func callInout() {
        let ints = variables(.int, mutable: true)
        guard !ints.isEmpty else { declare(.int, mutable: true); return }
        switch random.below(4) {
        case 0: line("change\(number)(&\(random.pick(ints).name), \(expression(.int, 1)))")
        case 1 where ints.count > 1 && ints[0].name != ints[ints.count - 1].name: line("swap(&\(ints[0].name), &\(ints[ints.count - 1].name))")
        case 2:
            guard let target = variables(.structure, mutable: true).first else { fallthrough }
            line("change\(number)(&\(target.name).\(random.pick(["a", "total", "c[0]"])), \(expression(.int, 1)))")
        default: line("print(change\(number)(&\(random.pick(ints).name), 1))")
        }
    }

    private mutating func attempt() {
        line("do {")
        nested { writer in
            writer.line("print(\"got\", try risky\(writer.number)(\(writer.expression(.int, 2))))")
            writer.statementWithinBudget()
        }
        switch random.below(3) {
        case 0: line("} catch F\(number).small(let n) { print(\"small\", n) } catch { print(\"other\", error) }")
        case 1: line("} catch let e as F\(number) { print(e) } catch { print(\"other\") }")
        default: line("} catch { print(\"caught\", error) }")
        }
    }

    private mutating func captured() {
        let ints = variables(.int, mutable: true)
        guard !ints.isEmpty else { declare(.int, mutable: true); return }
        let closure = name("f")
        let target = random.pick(ints).name
        line("let \(closure) = { (n: Int) -> Int in \(target) &+= n; return \(target) }")
        line("print(\(closure)(1), \(closure)(\(expression(.int, 1))), \(target))")
    }

    private mutating func localFunction() {
        let function = name("g")
        let ints = variables(.int, mutable: true)
        line("func \(function)(_ n: Int) -> Int {")
        line("    if n <= 0 { return \(random.below(4)) }")
        if let target = ints.first { line("    \(target.name) &+= 1") }
        line("    return \(function)(n - 1) \(random.pick(["&+", "&*", "^"])) (n | 1)")
        line("}")
        line("print(\(function)(\(random.below(6))))")
    }

    private mutating func changeDictionary() {
        let tables = scope.filter { if case .dictionary = $0.kind { $0.isMutable } else { false } }
        guard let target = tables.last, case .dictionary(let value) = target.kind else { declare(.dictionary(.int), mutable: true); return }
        switch random.below(5) {
        case 0: line("\(target.name)[\(expression(.string, 1))] = \(expression(value, 1))")
        case 1: line("\(target.name)[\"a\"] = nil")
        case 2 where value == .int: line("\(target.name)[\(expression(.string, 1)), default: 0] &+= \(expression(.int, 1))")
        case 2 where value == .array(.int): line("\(target.name)[\(expression(.string, 1)), default: []].append(\(expression(.int, 1)))")
        case 3: line("print(\(target.name).removeValue(forKey: \"b\") as Any, \(target.name).count)")
        default: line("for (key, value) in \(target.name).sorted(by: { $0.key < $1.key }) { print(key, value) }")
        }
    }

    private mutating func destructure() {
        let (a, b) = (name("a"), name("b"))
        line("let (\(a), \(b)) = \(random.chance(1, of: 2) ? "\(expression(.int, 1)), \(expression(.string, 1))".inParentheses : expression(.pair(.int, .string), 1))")
        scope.append(Variable(name: a, kind: .int, isMutable: false))
        scope.append(Variable(name: b, kind: .string, isMutable: false))
    }

    /// Two names for one value, of which one changes: values stay apart, instances do not.
    private mutating func shareAndChange() {
        let kinds: [Kind] = [.array(.int), .structure, .object]
        let source = scope.last { kinds.contains($0.kind) }
        guard let source else { declare(.structure); return }
        let copy = name("w")
        line("\(source.kind == .object ? "let" : "var") \(copy) = \(source.name)")
        switch source.kind {
        case .array: line("\(copy).append(\(expression(.int, 1)))")
        case .structure: line("\(copy).c.append(\(expression(.int, 1))); \(copy).a = 1")
        default: line("\(copy).value &+= 10")
        }
        scope.append(Variable(name: copy, kind: source.kind, isMutable: source.kind != .object))
        show(Variable(name: copy, kind: source.kind, isMutable: false))
        show(source)
    }

    private mutating func castAny() {
        let any = name("any")
        line("let \(any): Any = \(expression(random.pick([.int, .double, .string, .structure, .object, .array(.int), .bool, .enumeration]), 1))")
        line("if let n = \(any) as? Int { print(\"int\", n) } else if let s = \(any) as? String { print(\"string\", s) } else if \(any) is C\(number) { print(\"object\") } else if let l = \(any) as? [Int] { print(\"list\", l) } else { print(\"other\") }")
        line("print(describe\(number)(\(any)))")
    }

    private mutating func chain() {
        guard let target = variables(.object).last else { declare(.object); return }
        line("print(\(target.name).next?.next?.value as Any, \(target.name).next?.twice ?? \(random.below(9)), \(target.name).next?.list.first as Any)")
    }
}

extension String {
    fileprivate var trimmingIndent: String { String(drop { $0 == " " }) }
    fileprivate var inParentheses: String { "(\(self))" }
    fileprivate var withoutParentheses: String { filter { $0 != "(" && $0 != ")" } }
    /// `.some(5)` is a pattern of the Optional itself.
    fileprivate var replacingSome: String { self == "case .some(5)?: print(\"five\")" ? "case .some(5): print(\"five\")" : self }
}
