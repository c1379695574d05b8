extension LifetimePrograms {
    mutating func statement() {
        budget -= 1
        switch random.below(30) {
        case 0...6: declare(random.pick(Kind.allCases))
        case 7...8: declare(.object)
        case 9...10: assign()
        case 11: line("_ = \(expression(random.pick(Kind.allCases.filter { $0 != .closure }), 0))")
        case 12: line("print(\(expression(.object, 2)).n, \(expression(.object, 1)).size())")
        case 13: line("use\(number)(\(expression(.object, 2))\(random.chance(1, of: 2) ? ", \(expression(.object, 1))" : ""))")
        case 14...15: branch()
        case 16...17: loop()
        case 18...19: choose()
        case 20...21: changeCollection()
        case 22...23: changeMember()
        case 24: attempt()
        case 25: line("defer { print(\"deferred\", \(expression(.object, 1)).n) }")
        case 26: localFunction()
        case 27: destructure()
        case 28: leave()
        default: watch()
        }
    }

    private mutating func assign() {
        let targets = scope.filter { $0.isMutable && $0.kind != .closure }
        guard !targets.isEmpty else { return declare(.object, mutable: true) }
        let target = random.pick(targets)
        let value = expression(target.kind, 2)
        // Swift refuses to assign a variable to itself.
        if value != target.name { line("\(target.name) = \(value)") }
    }

    private mutating func branch() {
        switch random.below(7) {
        case 0: block("if \(condition()) {", end: "}")
        case 1: block("if \(condition()) {", end: "} else { print(\"else\", \(expression(.object, 1)).n) }")
        case 2...3:
            let bound = name("b")
            let further = random.chance(1, of: 3) ? ", \(bound).n % 2 == 0" : ""
            block("if let \(bound) = \(expression(.optional, 2))\(further) {", [Variable(name: bound, kind: .object, isMutable: false)], end: random.chance(1, of: 2) ? "} else { print(\"none\") }" : "}")
        case 4:
            let (a, b) = (name("b"), name("b"))
            block(
                "if let \(a) = \(expression(.optional, 1)), let \(b) = \(expression(.optional, 1)) {",
                [Variable(name: a, kind: .object, isMutable: false), Variable(name: b, kind: .object, isMutable: false)], end: "} else { print(\"none\") }")
        case 5:
            let bound = name("b")
            block("if case .\(random.pick(["one(let \(bound))", "two(let \(bound), _)", "two(_, let \(bound))"])) = \(expression(.enumeration, 1)) {", [Variable(name: bound, kind: .object, isMutable: false)], end: "} else { print(\"other\") }")
        default:
            guard mayLeave, loopDepth == 0 else { return declare(.optional) }
            let bound = name("g")
            line("guard let \(bound) = \(expression(.optional, 2)) else { print(\"leaving\"); return \(expression(.optional, 0)) }")
            scope.append(Variable(name: bound, kind: .object, isMutable: false))
        }
    }

    private mutating func loop() {
        guard loopDepth < 2 else { return assign() }
        loopDepth += 1
        defer { loopDepth -= 1 }
        func leaving(_ writer: inout Self) {
            if writer.random.chance(1, of: 3) { writer.line("if \(writer.condition()) { \(writer.random.pick(["break", "continue"])) }") }
        }
        let x = name("x")
        let element = Variable(name: x, kind: .object, isMutable: false)
        switch random.below(8) {
        case 0...1: block("for _ in 0..<2 {", [], leaving)
        case 2...3: block("for \(x) in \(expression(.array, 2)) {", [element], leaving)
        case 4: block("for (i, \(x)) in \(expression(.array, 1)).enumerated() where i < 2 {", [element], leaving)
        case 5:
            guard let known = variables(.array).last?.name else { return declare(.array) }
            let y = name("y")
            block("for (\(x), \(y)) in zip(\(known), \(known)) {", [element, Variable(name: y, kind: .object, isMutable: false)], leaving)
        case 6:
            let k = name("k")
            line("var \(k) = 0")
            block("while \(k) < 2, let \(x) = \(expression(.optional, 1)) {", [element]) { writer in
                writer.line("\(k) += 1")
                leaving(&writer)
            }
            // Every round counts, also one that `continue` ends.
            guard let head = lines.lastIndex(where: { $0.contains("while \(k) < 2") }), let count = lines.lastIndex(where: { $0.hasSuffix(" \(k) += 1") }) else { return }
            lines.insert(lines.remove(at: count), at: head + 1)
        default:
            let k = name("k")
            line("var \(k) = 0")
            line("repeat {")
            nested { writer in
                writer.line("\(k) += 1")
                writer.statementWithinBudget()
            }
            line("} while \(k) < 2")
        }
    }

    private mutating func choose() {
        switch random.below(4) {
        case 0:
            let known = variables(.enumeration).last?.name
            line("switch \(known ?? "pass\(number)(\(expression(.enumeration, 0)))") {")
            line("case .none: print(\"nothing\")")
            line("case .one(let c): print(\"one\", c.n)")
            line("case .two(let a, \(random.pick(["_", "let b", "label: let b"]))): print(\"two\", a.n)")
            if known != nil { line("case .nested(.one(let c)): print(\"nested\", c.n)") }
            line("\(random.pick(["case .nested", "case .nested(_)", "default"])): print(\"deep\")")
        case 1:
            line("switch \(expression(.enumeration, 1)) {")
            line("case .one(let c) where c.n % 2 == 0: print(\"even\", c.n)")
            line("case .two(let a, let b): print(\"two\", a.n, b.n)")
            line("default: print(\"default\", \(expression(.object, 0)).n)")
        case 2:
            line("switch \(expression(.optional, 2)) {")
            line("case let c? where c.n % 2 == 0: print(\"even\", c.n)")
            line("case \(random.pick(["let c?: print(\"some\", c.n)", ".some(let c): print(\"some\", c.n)", "_?: print(\"some\")"]))")
            line("case nil: print(\"nil\")")
        default:
            line("switch (\(expression(.optional, 1)), \(expression(.optional, 1))) {")
            line("case (let a?, let b?): print(\"both\", a.n, b.n)")
            line("case (let a?, nil): print(\"first\", a.n)")
            line("default: print(\"default\")")
        }
        line("}")
    }

    private mutating func changeCollection() {
        let n = number
        if random.chance(1, of: 3), let target = variables(.dictionary, mutable: true).last {
            switch random.below(6) {
            case 0: line("\(target.name)[\"a\"] = nil")
            case 1: line("\(target.name)[\"a\"] = \(expression(.object, 1))")
            case 2: line("print(\(target.name).removeValue(forKey: \"a\")?.n ?? 0)")
            case 3: line("\(target.name)[\"a\", default: \(expression(.object, 1))].next = \(expression(.optional, 1))")
            case 4: line("print(\(target.name).updateValue(\(expression(.object, 1)), forKey: \"a\")?.n ?? 0)")
            default: line("\(target.name).removeAll()")
            }
            return
        }
        guard let target = variables(.array, mutable: true).last else { return declare(.array, mutable: true) }
        switch random.below(12) {
        case 0...1: line("\(target.name).append(\(expression(.object, 1)))")
        case 2: line("if !\(target.name).isEmpty { \(target.name).removeLast() }")
        case 3: line("if !\(target.name).isEmpty { print(\(target.name).remove(at: 0).n) }")
        case 4: line("_ = \(target.name).popLast()")
        case 5: line("if !\(target.name).isEmpty { \(target.name)[0] = \(expression(.object, 1)) }")
        case 6: line("\(target.name).removeAll { $0.n % 2 == 0 }")
        case 7: line("\(target.name).insert(\(expression(.object, 1)), at: 0)")
        case 8: line("\(target.name) += \(expression(.array, 1))")
        case 9: line("if !\(target.name).isEmpty { print(take\(n)(&\(target.name)[0], \(expression(.object, 1))).n) }")
        case 10: line("if \(target.name).count > 1 { \(target.name).swapAt(0, 1) }")
        default: line("\(target.name) = []")
        }
    }

    private mutating func changeMember() {
        let n = number
        switch random.below(10) {
        case 0...2:
            guard let target = variables(.object).last else { return declare(.object) }
            switch random.below(7) {
            case 0: line("\(target.name).next = \(expression(.optional, 1))")
            case 1: line("\(target.name).list.append(\(expression(.object, 1)))")
            case 2: line("\(target.name).back = \(expression(.optional, 1))")
            case 3: line("\(target.name).next?.next = \(expression(.optional, 1))")
            case 4: line("\(target.name).late = \(expression(.object, 1))")
            case 5: line("\(target.name).act = \(expression(.closure, 1)); print(\(target.name).act?() ?? 0)")
            default: line("\(target.name).list = \(expression(.array, 1))")
            }
        case 3...5:
            guard let target = variables(.structure, mutable: true).last else { return declare(.structure, mutable: true) }
            switch random.below(7) {
            case 0: line("\(target.name).a = \(expression(.object, 1))")
            case 1: line("\(target.name).put(\(expression(.object, 1)))")
            case 2: line("\(target.name).turn()")
            case 3: line("\(target.name).other = \(expression(.object, 1))")
            case 4: line("\(target.name)[\(random.below(2))] = \(expression(.object, 1))")
            case 5: line("print(take\(n)(&\(target.name).a, \(expression(.object, 1))).n)")
            default: line("\(target.name).b = nil")
            }
        case 6:
            guard let target = variables(.cell).last else { return declare(.cell) }
            line(random.pick(["\(target.name).value = \(expression(.optional, 1))", "print(\(target.name).take(\(expression(.optional, 1)))?.n ?? 0)"]))
        case 7:
            guard let target = variables(.pair, mutable: true).last else { return declare(.pair, mutable: true) }
            line(random.pick(["\(target.name).0 = \(expression(.object, 1))", "swap(&\(target.name).0, &\(target.name).1)", "\(target.name) = (\(target.name).1, \(expression(.object, 1)))"]))
        case 8:
            guard let target = variables(.object, mutable: true).last else { return declare(.object, mutable: true) }
            line("\(random.pick(["_ =", "use\(n)", "let \(name("t")) ="])) (take\(n)(&\(target.name), \(expression(.object, 1))))")
        default: line("held\(n) = \(expression(.optional, 1))")
        }
    }

    private mutating func attempt() {
        let n = number
        line("do {")
        nested { writer in
            writer.statementWithinBudget()
            writer.failing()
            writer.statementWithinBudget()
        }
        switch random.below(3) {
        case 0: line("} catch F\(n).with(let c) { print(\"with\", c.n) } catch { print(\"other\") }")
        case 1: line("} catch let e as F\(n) { if case .with(let c) = e { print(\"with\", c.n) } else { print(\"plain\") } } catch { print(\"other\") }")
        default: line("} catch { print(\"caught\") }")
        }
    }

    /// Something that may throw while it holds instances.
    private mutating func failing() {
        let n = number
        switch random.below(4) {
        case 0: line("use\(n)(\(expression(.object, 1)), try fail\(n)(\(fresh())))")
        case 1: line("let \(name("r")) = [\(expression(.object, 0)), try fail\(n)(\(fresh())), try C\(n)(checked: \(fresh()))]")
        case 2: line("print(try with\(n)(\(expression(.object, 1))) { if $0.n % 2 == 0 { throw F\(n).with($0) }; return $0.n })")
        default: line("let r = S\(n)(a: try fail\(n)(\(fresh())), b: try C\(n)(checked: \(fresh()))); print(r.a.n)")
        }
    }

    private mutating func localFunction() {
        let function = name("g")
        let captured = variables(.object, mutable: true).last
        line("func \(function)(_ c: C\(number)) -> C\(number) {")
        let (wasLeaving, depth) = (mayLeave, loopDepth)
        mayLeave = false
        loopDepth = 1
        nested { writer in
            writer.scope = [Variable(name: "c", kind: .object, isMutable: false)]
            if let captured { writer.line("\(captured.name) = c") }
            writer.statement()
            writer.line("return \(writer.expression(.object, 1))")
        }
        (mayLeave, loopDepth) = (wasLeaving, depth)
        line("}")
        line("print(\(function)(\(expression(.object, 1))).n)")
    }

    private mutating func destructure() {
        let (a, b) = (name("a"), name("b"))
        switch random.below(5) {
        case 0: line("let (\(a), \(b)) = \(expression(.pair, 2))")
        case 1: line("let (\(a), \(b)) = \(expression(.structure, 1)).both()")
        case 2:
            line("let (\(a), _) = \(expression(.pair, 1))")
            scope.append(Variable(name: a, kind: .object, isMutable: false))
            return
        case 3:
            line("let (\(a), (_, \(b))) = (\(expression(.object, 1)), \(expression(.pair, 1)))")
        default:
            let known = variables(.object, mutable: true)
            guard known.count > 1 else { return declare(.object, mutable: true) }
            line("(\(known[0].name), \(known[1].name)) = (\(known[1].name), \(expression(.object, 1)))")
            return
        }
        scope.append(Variable(name: a, kind: .object, isMutable: false))
        scope.append(Variable(name: b, kind: .object, isMutable: false))
    }

    private mutating func leave() {
        guard mayLeave else { return line("do { let d = \(expression(.object, 2)); print(\"do\", d.n) }") }
        switch random.below(3) {
        case 0: line("if k == \(random.below(2)) { return \(expression(.optional, 1)) }")
        case 1: line("if k == \(random.below(2)) { throw F\(number).\(random.pick(["plain", "with(\(expression(.object, 1)))"])) }")
        default: line("_ = try fail\(number)(\(fresh()))")
        }
    }

    /// A weak variable beside what it refers to.
    private mutating func watch() {
        let weak = name("w")
        line("weak var \(weak) = \(expression(.optional, 0))")
        line("print(\(weak)?.n ?? -1)")
        statementWithinBudget()
        line("print(\(weak)?.n ?? -2)")
    }
}
