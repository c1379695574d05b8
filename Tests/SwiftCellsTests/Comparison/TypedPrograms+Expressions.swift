extension TypedPrograms {
    /// An expression of the given type.
    mutating func expression(_ kind: Kind, _ depth: Int) -> String {
        let known = variables(kind)
        if !known.isEmpty, random.chance(depth > 0 ? 2 : 4, of: 5) { return random.pick(known).name }
        if depth > 0, random.chance(1, of: 14) { return "(\(condition(depth - 1)) ? \(expression(kind, depth - 1)) : \(expression(kind, depth - 1)))" }
        if depth > 0, random.chance(1, of: 14), let unwrapped = optionalOf(kind, depth) { return "(\(unwrapped) ?? \(expression(kind, depth - 1)))" }
        if depth > 0, random.chance(1, of: 40), let unwrapped = optionalOf(kind, depth) { return "\(unwrapped)!" }
        if depth > 0, random.chance(1, of: 16), isComparable(kind) { return "larger\(number)(\(expression(kind, depth - 1)), \(expression(kind, depth - 1)))" }
        if depth > 0, random.chance(1, of: 16) { return "first\(number)([\(expression(kind, depth - 1)), \(expression(kind, depth - 1))])" }
        switch kind {
        case .int: return integer(depth)
        case .double: return double(depth)
        case .bool: return condition(depth)
        case .string: return string(depth)
        case .character: return random.pick(["\"a\"", "\"b\"", "Character(\"z\")"]) + (random.chance(1, of: 2) ? "" : " as Character")
        case .optional(let inner): return optional(inner, depth)
        case .array(let inner): return array(inner, depth)
        case .dictionary(let inner): return dictionary(inner, depth)
        case .pair(let a, let b): return "(\(expression(a, depth - 1)), \(expression(b, depth - 1)))"
        case .structure: return structure(depth)
        case .enumeration: return enumeration(depth)
        case .object: return object(depth)
        case .function(let a, let b): return closure(a, b, depth)
        }
    }

    private func isComparable(_ kind: Kind) -> Bool { [.int, .double, .string].contains(kind) }

    private mutating func optionalOf(_ kind: Kind, _ depth: Int) -> String? {
        variables(.optional(kind)).isEmpty ? nil : random.pick(variables(.optional(kind))).name
    }

    private mutating func integer(_ depth: Int) -> String {
        guard depth > 0 else { return "\(random.below(12))" }
        func part(_ kind: Kind, _ writer: inout Self) -> String { writer.expression(kind, depth - 1) }
        switch random.below(26) {
        case 0...5: return "(\(part(.int, &self)) \(random.pick(["+", "-", "*", "+", "&+", "&-", "|", "^", "&"])) \(part(.int, &self)))"
        // Between literals, '&*' is an operation on Int128.
        case 6: return "(Int(\(part(.int, &self))) &* \(part(.int, &self)))"
        case 7: return "(\(part(.int, &self)) \(random.pick(["/", "%"])) \(1 + random.below(9)))"
        case 8: return random.chance(1, of: 4) ? "(\(part(.int, &self)) \(random.pick(["/", "%"])) \(part(.int, &self)))" : "-(\(part(.int, &self)))"
        case 9: return "\(part(.array(.int), &self)).count"
        case 10: return "\(part(.array(.int), &self)).reduce(0, &+)"
        case 11: return "\(part(.structure, &self)).\(random.pick(["a", "total", "sum()"]))"
        case 12: return "\(part(.object, &self)).\(random.pick(["value", "twice", "weigh(2)"]))"
        case 13: return "\(part(.enumeration, &self)).size"
        case 14: return "\(part(.string, &self)).count"
        case 15: return "Int(\(part(.double, &self)))"
        case 16: return "(\(part(.pair(.int, .int), &self))).\(random.below(2))"
        case 17: return "((try? risky\(number)(\(part(.int, &self)))) ?? -1)"
        case 18: return "compute\(number)(\(part(.int, &self)), \(random.chance(1, of: 2) ? "scale: " + part(.int, &self) : "scale: 2"))"
        case 19: return random.pick(["abs(\(part(.int, &self)) % 1000)", "min(\(part(.int, &self)), \(part(.int, &self)))", "max(\(part(.int, &self)), 3, \(part(.int, &self)))"])
        case 20: return "{ \(part(.int, &self)) }()"
        case 21: return "\(part(.function(.int, .int), &self))(\(part(.int, &self)))"
        case 22: return "(\(part(.array(.int), &self)).\(random.pick(["max() ?? 0", "min() ?? 9", "first ?? 1", "filter { $0 > 2 }.count", "map { $0 % 5 }.reduce(Int(1)) { $0 &* ($1 | 1) }", "last ?? 0"])))"
        case 23: return "vary\(number)(\((0..<random.below(4)).map { _ in part(.int, &self) }.joined(separator: ", ")))"
        case 24: return "(\(part(.dictionary(.int), &self))[\(part(.string, &self)), default: \(random.below(5))])"
        default: return "\(random.below(1000))"
        }
    }

    private mutating func double(_ depth: Int) -> String {
        guard depth > 0 else { return random.pick(["0.5", "1.25", "2.0", "3.75", "10.0"]) }
        switch random.below(8) {
        case 0...3: return "(\(expression(.double, depth - 1)) \(random.pick(["+", "-", "*"])) \(expression(.double, depth - 1)))"
        case 4: return "Double(\(expression(.int, depth - 1)))"
        case 5: return "(\(expression(.double, depth - 1)) / \(random.pick(["2", "4.0", "0.5"])))"
        case 6: return "\(expression(.structure, depth - 1)).b"
        default: return random.pick(["(\(expression(.double, depth - 1))).rounded()", "-(\(expression(.double, depth - 1)))", "(Double(\(expression(.string, depth - 1))) ?? 0.5)"])
        }
    }

    mutating func condition(_ depth: Int) -> String {
        guard depth > 0 else { return random.pick(["true", "false"]) }
        switch random.below(12) {
        case 0...3: return "\(expression(.int, depth - 1)) \(random.pick(["<", ">", "==", "!=", "<=", ">="])) \(expression(.int, depth - 1))"
        case 4: return "(\(condition(depth - 1)) \(random.pick(["&&", "||"])) \(condition(depth - 1)))"
        case 5: return "!(\(condition(depth - 1)))"
        case 6: return "\(expression(.string, depth - 1)) \(random.pick(["<", "=="])) \(expression(.string, depth - 1))"
        case 7: return "\(expression(.structure, depth - 1)) == \(expression(.structure, depth - 1))"
        case 8: return "\(expression(.array(.int), depth - 1)) == \(expression(.array(.int), depth - 1))"
        case 9: return "\(expression(.object, depth - 1)) === \(expression(.object, depth - 1))"
        case 10: return "\(expression(.array(.int), depth - 1)).\(random.pick(["isEmpty", "contains(3)", "allSatisfy { $0 < 50 }", "contains { $0 > 9 }"]))"
        default: return "\(expression(.enumeration, depth - 1)) == \(expression(.enumeration, depth - 1))"
        }
    }

    private mutating func string(_ depth: Int) -> String {
        guard depth > 0 else { return random.pick(["\"a\"", "\"bc\"", "\"\"", "\"key\"", "\"é\"", "\"12\""]) }
        switch random.below(9) {
        case 0...1: return "(\(expression(.string, depth - 1)) + \(expression(.string, depth - 1)))"
        case 2...3: return "\"<\\(\(expression(random.pick([.int, .double, .bool, .string, .array(.int), .pair(.int, .string), .structure, .enumeration, .array(.string)]), depth - 1)))>\""
        case 4: return "String(\(expression(random.pick([.int, .double, .bool]), depth - 1)))"
        case 5: return "\(expression(.string, depth - 1)).\(random.pick(["uppercased()", "description"]))"
        case 6: return "String(\(expression(.string, depth - 1)).\(random.pick(["reversed()", "prefix(2)", "dropFirst()"])))"
        case 7: return "\(expression(.array(.string), depth - 1)).joined(separator: \"-\")"
        default: return "\(expression(.enumeration, depth - 1)).label"
        }
    }

    /// One whose type says by itself that it is an Optional.
    mutating func definiteOptional(_ inner: Kind, _ depth: Int) -> String {
        if let known = optionalOf(inner, depth), random.chance(1, of: 2) { return known }
        return "(\(expression(.optional(inner), depth)) as \(text(.optional(inner))))"
    }

    private mutating func optional(_ inner: Kind, _ depth: Int) -> String {
        let none = random.chance(1, of: 2) ? "(nil as \(text(.optional(inner))))" : "Optional<\(text(inner))>.none"
        guard depth > 0 else { return random.chance(1, of: 3) ? none : expression(inner, 0) }
        switch (inner, random.below(6)) {
        case (.int, 0): return "\(expression(.array(.int), depth - 1)).\(random.pick(["first", "last", "max()", "firstIndex(of: 3)", "first { $0 > 4 }"]))"
        case (.int, 1): return "Int(\(expression(.string, depth - 1)))"
        case (.int, 2): return "\(expression(.dictionary(.int), depth - 1))[\(expression(.string, depth - 1))]"
        case (.int, 3) where !variables(.optional(.object)).isEmpty: return "\(random.pick(variables(.optional(.object))).name)?.value"
        case (.int, 4) where !variables(.optional(.int)).isEmpty: return "\(random.pick(variables(.optional(.int))).name).map { $0 &+ 1 }"
        case (.object, 0): return "\(expression(.object, depth - 1)).next"
        case (_, 5): return none
        default: return expression(inner, depth - 1)
        }
    }

    private mutating func array(_ inner: Kind, _ depth: Int) -> String {
        guard depth > 0 else { return "[\((0..<(1 + random.below(2))).map { _ in expression(inner, 0) }.joined(separator: ", "))]" }
        let list = Kind.array(inner)
        switch (inner, random.below(9)) {
        case (.int, 0): return "\(expression(list, depth - 1)).map { $0 &* Int(\(random.below(5))) }"
        case (.int, 1): return "\(expression(list, depth - 1)).sorted()"
        case (.int, 2): return "(0..<\(random.below(5))).map { $0 \(random.pick(["+", "*"])) \(random.below(4)) }"
        case (.int, 3): return "\(expression(list, depth - 1)).sorted { \(random.pick(["$0 > $1", "$0 % 3 < $1 % 3"])) }"
        case (.string, 0): return "\(expression(.array(.int), depth - 1)).map { \"n\\($0)\" }"
        case (_, 4): return "(\(expression(list, depth - 1)) + \(expression(list, depth - 1)))"
        case (_, 5): return "Array(\(expression(list, depth - 1)).\(random.pick(["dropFirst()", "prefix(2)", "reversed()", "suffix(1)"])))"
        case (.int, 6): return "\(expression(list, depth - 1)).filter { $0 % 2 == \(random.below(2)) }"
        default:
            let elements = (0..<random.below(4)).map { _ in expression(inner, depth - 1) }
            return elements.isEmpty ? "[\(text(inner))]()" : "[\(elements.joined(separator: ", "))]"
        }
    }

    private mutating func dictionary(_ inner: Kind, _ depth: Int) -> String {
        let keys = ["\"a\"", "\"b\"", "\"key\""].prefix(random.below(4))
        if keys.isEmpty { return "[String: \(text(inner))]()" }
        return "[\(keys.map { "\($0): \(expression(inner, depth - 1))" }.joined(separator: ", "))]"
    }

    private mutating func structure(_ depth: Int) -> String {
        if depth > 0, random.chance(1, of: 4) { return "\(expression(.structure, depth - 1)).moved(by: \(expression(.int, depth - 1)))" }
        return "S\(number)(a: \(expression(.int, depth - 1)), b: \(expression(.double, 0)), c: \(expression(.array(.int), depth - 1)))"
    }

    private mutating func enumeration(_ depth: Int) -> String {
        switch random.below(4) {
        case 0: return "E\(number).empty"
        case 1: return "E\(number).one(\(expression(.int, depth - 1)))"
        case 2: return "E\(number).two(\(expression(.int, depth - 1)), label: \(expression(.string, depth - 1)))"
        default: return depth > 0 ? "E\(number).nested(\(expression(.enumeration, depth - 1)))" : "E\(number).empty"
        }
    }

    private mutating func object(_ depth: Int) -> String {
        random.chance(1, of: 3) ? "D\(number)(\(expression(.int, depth - 1)), \(expression(.string, 0)))" : "C\(number)(\(expression(.int, depth - 1)))"
    }

    /// A closure that may capture what is around it.
    private mutating func closure(_ a: Kind, _ b: Kind, _ depth: Int) -> String {
        let parameter = name("p")
        let before = scope
        scope.append(Variable(name: parameter, kind: a, isMutable: false))
        defer { scope = before }
        let body = expression(b, max(0, depth - 1))
        switch random.below(3) {
        case 0: return "{ (\(parameter): \(text(a))) -> \(text(b)) in return \(body) }"
        case 1: return "{ \(parameter) in _ = \(parameter); return \(body) }"
        default: return "{ (\(parameter): \(text(a))) in \(body) }"
        }
    }
}
