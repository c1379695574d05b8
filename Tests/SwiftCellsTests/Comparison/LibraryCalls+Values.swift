import Foundation

/// The values that calls are made on and with.
extension LibraryCalls {
    struct Variable {
        var name: String
        var type: LibraryType
        /// What follows the name in its declaration; `E#` is the program's error type.
        var value: String
        /// A literal that may stand in its place.
        var literal: String?

        init(_ name: String, _ type: LibraryType, _ value: String, literal: String? = nil) {
            self.name = name
            self.type = type
            self.value = value.hasPrefix(":") ? value : " = " + value
            self.literal = literal
        }
    }

    private static func named(_ name: String, _ arguments: LibraryType...) -> LibraryType { .named(name, arguments) }
    private static let character = named("Character")

    static let variables: [Variable] = [
        Variable("i", .int, "7", literal: "7"), Variable("j", .int, "3", literal: "2"), Variable("n", .int, "-2"), Variable("d", .double, "2.5", literal: "2.5"),
        Variable("e", .double, "-0.75"), Variable("f", named("Float"), ": Float = 1.5"), Variable("u8", named("UInt8"), ": UInt8 = 200"),
        Variable("i8", named("Int8"), ": Int8 = -100"), Variable("u", named("UInt"), ": UInt = 12"), Variable("i64", named("Int64"), ": Int64 = 5"),
        Variable("b", .bool, "true", literal: "false"), Variable("s", .string, "\"Hello, World\"", literal: "\"a b\""), Variable("k", .string, "\"42\"", literal: "\"7\""),
        Variable("sub", named("Substring"), "\"some words here\".dropFirst(2)"), Variable("c", character, ": Character = \"x\""),
        Variable("a", .array(.int), "[3, 1, 2]", literal: "[3, 1, 2]"), Variable("x", .array(.double), "[1.5, 2.5, -1]", literal: "[1.5, 2]"),
        Variable("t", .array(.string), "[\"b\", \"a\", \"cc\"]", literal: "[\"b\", \"a\"]"), Variable("w", .array(.optional(.int)), "[1, nil, 3]", literal: "[1, nil]"),
        Variable("aa", .array(.array(.int)), "[[1, 2], [], [3]]", literal: "[[1, 2], [3]]"), Variable("q", .array(.tuple([.int, .string])), "[(2, \"b\"), (1, \"a\")]"),
        Variable("cs", .array(character), ": [Character] = [\"z\", \"y\"]"), Variable("bs", .array(.bool), "[true, false]"), Variable("none", .array(.int), ": [Int] = []"),
        Variable("sl", named("ArraySlice", .int), "[9, 8, 7, 6][1...]"), Variable("m", named("Dictionary", .string, .int), "[\"k\": 1]", literal: "[\"k\": 1]"),
        Variable("mm", named("Dictionary", .int, .array(.string)), "[2: [\"x\", \"y\"]]"), Variable("st", named("Set", .int), ": Set = [4]"),
        Variable("ss", named("Set", .string), ": Set<String> = [\"a\"]"), Variable("rg", named("Range", .int), "1..<4", literal: "(0..<3)"),
        Variable("cr", named("ClosedRange", .int), "1...3", literal: "(1...3)"), Variable("dr", named("ClosedRange", .double), "0.5...2.5"),
        Variable("pf", named("PartialRangeFrom", .int), "2..."), Variable("pu", named("PartialRangeUpTo", .int), "..<2"),
        Variable("by", named("StrideTo", .int), "stride(from: 0, to: 6, by: 2)"), Variable("bd", named("StrideThrough", .double), "stride(from: 0, through: 1, by: 0.5)"),
        Variable("z", named("Zip2Sequence", .array(.int), .array(.string)), "zip([1, 2], [\"p\", \"q\"])"),
        Variable("en", named("EnumeratedSequence", .array(.string)), "[\"p\", \"q\"].enumerated()"),
        Variable("rv", named("ReversedCollection", .array(.int)), "[1, 2, 3].reversed() as ReversedCollection<[Int]>"),
        Variable("lz", named("LazySequence", .array(.int)), "[1, 2, 3].lazy"),
        Variable("lm", named("LazyMapSequence", .array(.int), .string), "[1, 2].lazy.map { \"<\\($0)>\" }"),
        Variable("rp", named("Repeated", .int), "repeatElement(5, count: 2)"), Variable("o", .optional(.int), ": Int? = 4"), Variable("no", .optional(.int), ": Int? = nil"),
        Variable("os", .optional(.string), ": String? = \"q\""), Variable("od", .optional(.double), ": Double? = 1.5"), Variable("oa", .optional(.array(.int)), ": [Int]? = [1]"),
        Variable("res", named("Result", .int, .named("E#", [])), ": Result<Int, E#> = .success(3)"),
        Variable("bad", named("Result", .int, .named("E#", [])), ": Result<Int, E#> = .failure(.bad(1))"), Variable("tu", .tuple([.int, .string]), "(1, \"a\")"),
        Variable("ks", named("Dictionary.Keys", .string, .int), "[\"k\": 1].keys"), Variable("vs", named("Dictionary.Values", .string, .int), "[\"k\": 1].values"),
        Variable("em", .string, "\"e\\u{301}👨‍👩‍👧né\\r\\n🇩🇪\""), Variable("es", named("Substring"), "\"xe\\u{301}👍y\".dropFirst()"),
        Variable("ec", .array(character), "Array(\"a👍e\\u{301}\")"), Variable("i16", named("Int16"), ": Int16 = -300"), Variable("i32", named("Int32"), ": Int32 = 70_000"),
        Variable("u16", named("UInt16"), ": UInt16 = 65_000"), Variable("u32", named("UInt32"), ": UInt32 = 12"), Variable("u64", named("UInt64"), ": UInt64 = 1 << 63"),
        Variable("sa", named("ArraySlice", .string), "[\"x\", \"b\", \"a\"].dropFirst()"), Variable("ls", named("LazySequence", .string), "\"bca\".lazy"),
        Variable("lf", named("LazyFilterSequence", .array(.int)), "[4, 1, 3].lazy.filter { $0 > 1 }"), Variable("rs", named("ReversedCollection", .string), "\"bca\".reversed() as ReversedCollection<String>"),
        Variable("er", named("EnumeratedSequence", named("Range", .int)), "(3..<6).enumerated()"), Variable("zl", named("Zip2Sequence", named("Range", .int), .string), "zip(0..<2, \"pq\")"),
        Variable("fl", named("FlattenSequence", .array(.array(.int))), "[[1, 2], [3]].joined()"), Variable("ot", .optional(.tuple([.int, .string])), ": (Int, String)? = (2, \"t\")"),
        Variable("md", named("Dictionary", .string, .array(.int)), "[\"k\": [1, 2]]"), Variable("mc", named("Dictionary", character, .int), "[\"z\" as Character: 2]"),
        Variable("si", named("String.Index"), "\"Hello\".startIndex"), Variable("ff", .function([.int], .int), "{ (v: Int) in v + 1 }"),
        Variable("lt", .function([.int, .int], .bool), "{ (v: Int, w: Int) in v < w }"),
    ]

    static let constructed: [LibraryType] = [
        .int, .double, .string, .bool, named("Float"), named("UInt8"), named("Int8"), named("UInt"), named("Int64"), named("Int32"), named("UInt16"), named("Substring"), character,
        .array(.int), .array(.string), .array(.double), .array(character), .array(.array(.int)), named("ArraySlice", .int), named("Dictionary", .string, .int),
        named("Dictionary", .int, .array(.string)), named("Set", .int), named("Set", character), named("Range", .int), named("ClosedRange", .int), .optional(.int), .int, .string,
        .array(.tuple([.int, .string])), named("AnySequence", .int),
    ]

    /// An expression that fits the type by construction; in one case of eight, anything at all.
    mutating func argument(_ type: LibraryType) -> String {
        if random.chance(1, of: 9) { return blind() }
        if case .function(let inputs, let result) = type { return closure(inputs, result).text }
        if random.chance(1, of: 2), let variable = variable(of: type) { return variable }
        switch type {
        case .tuple(let elements): return "(\(elements.map { argument($0) }.joined(separator: ", ")))"
        case .named(let name, let arguments):
            switch name {
            case "Int": return random.pick(["0", "1", "2", "3", "5", "-1", "10", "a.count", "i - j", "4"].map { use($0) })
            case "Double", "CGFloat": return random.pick(["0.5", "2.0", "1", "-1.5", "3", "10", ".pi", "Double(i)", "d * 2", "1e-3", "0"].map { use($0) })
            case "Float": return random.pick(["0.5", "2", "Float(d)", ".zero"].map { use($0) })
            case "Int8", "UInt8", "UInt", "Int64", "Int32", "UInt16", "UInt32", "UInt64", "Int16": return random.pick(["1", "7", "100", ".max", "\(name)(3)", "0"])
            case "Bool": return random.pick(["true", "false", "i > 3"].map { use($0) })
            case "String", "StringProtocol": return random.pick(["\"l\"", "\"a\"", "\"\"", "\"He\"", "\", \"", "String(i)", "\"12\"", "\"o\""].map { use($0) })
            case "Substring": return random.pick(["sub", "s.prefix(2)", "\"o\""].map { use($0) })
            case "Character": return random.pick(["\"l\"", "\"o\"", "c", "\" \"", "\"7\""].map { use($0) })
            case "String.Index": return random.pick(["\(indexed).startIndex", "\(indexed).endIndex", "\(indexed).firstIndex(of: \"o\")!", "\(indexed).startIndex"])
            case "Array": return "[\((0..<random.below(4)).map { _ in argument(arguments[0]) }.joined(separator: ", "))]"
            case "ArraySlice": return random.pick(["sl", "a[1...]", "a.prefix(2)"].map { use($0) })
            case "Set": return "[\(argument(arguments[0]))]"
            case "Dictionary" where arguments.count == 2: return "[\(argument(arguments[0])): \(argument(arguments[1]))]"
            case "Optional": return random.chance(1, of: 4) ? "nil" : argument(arguments[0])
            case "Range": return random.pick(["0..<2", "1..<3", "0..<1", "rg", "a.indices", "0..<0"].map { use($0) })
            case "ClosedRange": return random.pick(["0...1", "1...2", "cr", "0...0"].map { use($0) })
            case "PartialRangeFrom": return "1..."
            case "PartialRangeUpTo": return "..<2"
            case "PartialRangeThrough": return "...1"
            case "FloatingPointRoundingRule": return random.pick([".up", ".down", ".toNearestOrEven", ".towardZero", ".awayFromZero"])
            case "Any", "CVarArg": return blind()
            case "Result": return random.pick(["res", ".success(1)", ".failure(.worse)"].map { use($0) })
            case "Error": return "E\(number).worse"
            case "CharacterSet": return random.pick([".whitespaces", ".punctuationCharacters", "CharacterSet(charactersIn: \"lo\")", ".letters"])
            case "KeyPath": return keyPath(arguments.first ?? .unknown)
            default: return variable(of: type) ?? blind()
            }
        default: return blind()
        }
    }

    /// Notes the variables that stand in an expression.
    private mutating func use(_ text: String) -> String {
        for word in text.split(whereSeparator: { !($0.isLetter || $0.isNumber) }) { noteUse(String(word)) }
        return text
    }

    /// Anything: a literal, a variable, a closure, a function, a key path, an implicit member.
    mutating func blind() -> String {
        switch random.below(12) {
        case 0, 1: return random.pick(["0", "1", "2", "-3", "2.5", "0.5", "\"a\"", "\"lo\"", "true", "nil", "[]", "[1, 2]", "[1.5]", "[\"a\"]", "[1, nil]", "(1, \"a\")", "[\"a\": 2]"])
        case 2: return random.pick(["{ $0 }", "{ $0 < $1 }", "{ _ in true }", "{ $0 + $1 }", "{ ($0, $1) }", "{ _ in nil }", "{ [$0] }", "{ $0.count }", "{ \"\\($0)\" }", "{ v in let w = v; return w }", "{ a, b in a }", "{ }", "{ 1 }"])
        case 3: return random.pick(Self.functionValues)
        case 4: return random.pick(["\\.self", "\\.count", "\\.description", "\\.isEmpty", "\\.0", "\\.first"])
        case 5: return random.pick([".init()", ".none", ".zero", ".max", ".pi", ".some(1)", ".success(1)", ".init(3)", ".up"])
        case 6: return use(random.pick(["a.count", "s.count", "a[0]", "x.first", "m[\"k\"]", "s.first!", "a.map { $0 * 2 }", "String(i)", "Double(j)", "i + 1", "i...", "...j", "0..<i", "a + [1]", "-d", "b ? i : j", "o ?? 0", "a.first!", "t.joined()", "s.dropLast()"]))
        default: return anyVariable()
        }
    }

    static let functionValues = ["+", "-", "*", "<", ">", "==", "max", "min", "abs", "Int.init", "String.init", "Double.init", "print", "Array.init", "ff", "lt", "String.init(describing:)", "Character.init", "Optional.some", "&&", "zip"]

    private mutating func keyPath(_ type: LibraryType) -> String {
        if case .tuple = type { return random.pick(["\\.0", "\\.1", "\\.self"]) }
        let properties = members(of: type).filter { $0.kind == .property && !$0.isStatic }.map(\.name)
        return "\\." + (properties.isEmpty ? "self" : random.pick(properties))
    }

    // MARK: Closures

    /// A function of the given type in one of its spellings; with what it returns, where the result was free and that is known.
    mutating func closure(_ inputs: [LibraryType], _ result: LibraryType) -> (text: String, made: LibraryType?) {
        if random.chance(1, of: 12) { return (blind(), nil) }
        // Named parameters or numbered ones.
        let isNamed = random.chance(1, of: 3)
        let names = inputs.indices.map { isNamed ? ["v", "w", "y"][min($0, 2)] : "$\($0)" }
        let (body, made) = value(of: result, from: Array(zip(names, inputs)))
        if body.hasPrefix("\u{0}") { return (String(body.dropFirst()), made) }
        guard isNamed else { return (inputs.isEmpty || inputs.indices.allSatisfy { body.contains("$\($0)") } || body.contains("$\(inputs.count - 1)") ? "{ \(body) }" : "{ \(inputs.map { _ in "_" }.joined(separator: ", ")) in \(body.contains("$") ? "return 1" : body) }", made) }
        var header = names.joined(separator: ", ")
        switch random.below(4) {
        case 0:
            let types = inputs.compactMap(\.spelling)
            if types.count == names.count { header = "(\(zip(names, types).map { "\($0): \($1.replacingOccurrences(of: "E#", with: "E\(number)"))" }.joined(separator: ", ")))" }
        case 1: header = "(\(header))"
        default: break
        }
        if inputs.isEmpty { return ("{ \(body) }", made) }
        switch random.below(12) {
        case 0, 1: return ("{ \(header) in let made = \(body); return made }", made)
        case 2:
            let (other, same) = value(of: result, from: Array(zip(names, inputs)))
            let condition = test(names[0], inputs[0])
            if !other.hasPrefix("\u{0}"), !condition.hasPrefix("\u{0}"), made == same { return ("{ \(header) in if \(condition) { return \(body) }; return \(other) }", made) }
        case 3: return ("{ \(header) in var made = \(body); made = \(body); return made }", made)
        default: break
        }
        return ("{ \(header) in \(body) }", made)
    }

    /// An expression of the result's type from the parameters. A zero byte before it: a whole function value.
    private mutating func value(of result: LibraryType, from parameters: [(String, LibraryType)]) -> (String, LibraryType?) {
        let (first, type) = parameters.first ?? ("1", .int)
        if parameters.count == 2, parameters[0].1 == parameters[1].1 {
            let second = parameters[1].0
            if result == .bool {
                if case .tuple = type { return ("\(first).0 \(random.pick(["<", ">", "=="])) \(second).0", nil) }
                return random.pick([("\(first) < \(second)", nil), ("\(first) > \(second)", nil), ("\u{0}<", nil), ("\u{0}>", nil), ("\(first) == \(second)", nil), ("\(first).description < \(second).description", nil)])
            }
            if result == type { return random.pick([("\(first) + \(second)", nil), ("\u{0}+", nil), ("\u{0}max", nil), (second, nil), ("max(\(first), \(second))", nil), ("\(first) * \(second)", nil)]) }
        }
        if parameters.count == 2, result == type { return random.pick([("\(first) + \(parameters[1].0)", nil), ("\(first)", nil), ("\(first) + \(use("i"))", nil)]) }
        switch result {
        case .bool: return (test(first, type), nil)
        case .tuple(let elements) where elements.isEmpty: return random.pick([("print(\(first))", nil), ("_ = \(first)", nil), ("\u{0}print", nil)])
        case .named("Optional", let wrapped) where wrapped[0].name.map { $0.count <= 2 || $0.hasPrefix("Element") } ?? true:
            switch random.below(5) {
            case 0: return (test(first, type) + " ? \(first) : nil", .optional(type))
            case 1: return (use("Int(\"\\(\(first))\")"), .optional(.int))
            case 2: return ("nil as Int?", .optional(.int))
            default:
                let (text, made) = mapped(first, type)
                return (text, made)
            }
        case .named(let name, _) where name.count <= 2 || ["Result", "Unknown", "ElementOfResult", "NewSuccess", "Segment", "SegmentOfResult", "NewFailure", "Key", "U", "Subject"].contains(name):
            if ["S", "C"].contains(name) || name.hasPrefix("Segment") {
                return random.pick([("[\(first)]", .array(type)), ("[\(first), \(first)]", .array(type)), ("Array(repeating: \(first), count: 2)", .array(type)), ("\(first)", type), ("String(describing: \(first))", .string)])
            }
            return mapped(first, type)
        case .unknown: return mapped(first, type)
        default: return random.chance(1, of: 3) && result == type ? (first, nil) : (argument(result), nil)
        }
    }

    /// What `map` might make of a value.
    private mutating func mapped(_ text: String, _ type: LibraryType) -> (String, LibraryType?) {
        if random.chance(1, of: 8) { return ("\u{0}" + random.pick(Self.functionValues), nil) }
        if random.chance(1, of: 10) { return ("\u{0}" + keyPath(type), nil) }
        var choices: [(String, LibraryType)] = [(text, type), ("\"<\\(\(text))>\"", .string), ("[\(text)]", .array(type)), ("(\(text), 1)", .tuple([type, .int])), ("String(describing: \(text))", .string), ("Optional(\(text))", .optional(type))]
        switch type {
        case .int: choices += [("\(text) + 1", .int), ("\(text) * 2", .int), ("Double(\(text))", .double), ("-\(text)", .int), ("\(text) % 2 == 0", .bool), ("String(\(text))", .string), ("Double(\(text)) / 2", .double), ("\(text) * \(text)", .int), ("\(text) > 1 ? \"a\" : \"b\"", .string), ("\(text) / 2", .int)]
        case .double: choices += [("\(text) + 1", .double), ("\(text) * 2.5", .double), ("Int(\(text))", .int), ("-\(text)", .double), ("\(text) > 1", .bool), ("\(text).rounded()", .double), ("\(text) / 3", .double)]
        case .string: choices += [("\(text).count", .int), ("\(text) + \"!\"", .string), ("Int(\(text))", .optional(.int)), ("\(text).uppercased()", .string), ("Array(\(text))", .array(.named("Character", []))), ("\(text).first", .optional(.named("Character", [])))]
        case .named("Character", _): choices += [("String(\(text))", .string), ("\(text).isLetter", .bool), ("\(text).uppercased()", .string), ("\(text).wholeNumberValue", .optional(.int)), ("\(text).asciiValue", .optional(.named("UInt8", []))), ("\"\\(\(text))\" + \"-\"", .string)]
        case .tuple(let elements) where elements.count == 2: choices += [("\(text).0", elements[0]), ("\(text).1", elements[1]), ("(\(text).1, \(text).0)", .tuple([elements[1], elements[0]]))]
        case .named("Array", let arguments): choices += [("\(text).count", .int), ("\(text).first", .optional(arguments[0])), ("\(text) + \(text)", type), ("\(text).isEmpty", .bool)]
        case .named("Optional", let arguments): choices += [("\(text) == nil", .bool), ("\(text) ?? \(argument(arguments[0]))", arguments[0])]
        default: break
        }
        let (text, made) = random.pick(choices)
        return (text, made)
    }

    private mutating func test(_ text: String, _ type: LibraryType) -> String {
        switch type {
        case .int: random.pick(["\(text) > 1", "\(text) % 2 == 0", "\(text) == 2", "\(text).isMultiple(of: 2)", "\(text) != 1 && \(text) < 5", "\u{0}{ $0 > 2 }"])
        case .double: random.pick(["\(text) > 1", "\(text) < 0", "\(text) == 2.5"])
        case .string: random.pick(["\(text).isEmpty", "\(text).count > 1", "\(text) == \"a\"", "\(text).hasPrefix(\"b\")", "\u{0}\\.isEmpty"])
        case .bool: random.pick([text, "!\(text)", "\u{0}\\.self"])
        case .named("Character", _): random.pick(["\(text) == \"l\"", "\(text).isLetter", "\u{0}\\.isWhitespace", "\"lo\".contains(\(text))", "\(text) > \"e\""])
        case .named("Array", _), .named("Substring", _): random.pick(["\(text).isEmpty", "\(text).count > 1", "\u{0}\\.isEmpty"])
        case .named("Optional", _): random.pick(["\(text) == nil", "\(text) != nil"])
        case .tuple(let elements) where elements.count == 2 && elements[0] == .int: random.pick(["\(text).0 > 1", "\(text).0 == 1"])
        case .tuple(let elements) where elements.count == 2 && elements[0] == .string: random.pick(["\(text).0 == \"k\"", "\(text).1 == 1"])
        default: random.pick(["true", "false", "\(text) == \(text)"])
        }
    }
}
