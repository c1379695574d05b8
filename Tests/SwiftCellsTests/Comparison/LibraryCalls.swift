import Foundation

/// Writes calls of whatever the library declares, over receivers of all the types that cells have: with arguments that fit by construction,
/// and with arguments chosen blindly.
///
/// The names, labels and overloads come from the library's own declarations (``LibraryCatalogue``).
struct LibraryCalls {
    var random: ProgramRandom
    let number: Int
    private let seed: UInt64
    let catalogue = LibraryCatalogue.standard
    let importsFoundation: Bool
    /// The text that indices of text are of.
    private(set) var indexed = "s"
    /// Declarations that a program uses.
    private(set) var used: Set<String> = []

    /// Programs compiled together import the same module: those of one hundred in three, Foundation.
    static func program(number: Int, seed: UInt64) -> GeneratedProgram {
        let importsFoundation = number / 50 % 3 == 2
        var writer = LibraryCalls(seed: seed, number: number, importsFoundation: importsFoundation)
        return GeneratedProgram(number: number, seed: seed, text: writer.program(), module: importsFoundation ? "Foundation" : "Glibc")
    }

    private init(seed: UInt64, number: Int, importsFoundation: Bool) {
        random = ProgramRandom(seed: seed)
        self.seed = seed &- UInt64(number)
        self.number = number
        self.importsFoundation = importsFoundation
    }

    private mutating func program() -> String {
        var body = number % 3 == 1 ? memberInTurn("r") : ""
        for index in 0..<(1 + random.below(2)) where body.isEmpty || index == 0 && random.chance(1, of: 2) { body += statement("r\(index)") }
        var text = ""
        if body.contains("E\(number)") || used.contains("res") || used.contains("bad") { text += "enum E\(number): Error { case bad(Int), worse }\n" }
        text += "func run\(number)() {\n"
        for variable in Self.variables where used.contains(variable.name) {
            text += "    let \(variable.name)\(variable.value.replacingOccurrences(of: "E#", with: "E\(number)"))\n"
        }
        return text + body + "}\n"
    }

    // MARK: Statements

    private mutating func statement(_ name: String) -> String {
        switch random.below(24) {
        case 0..<4: return mutation(name)
        case 4: return loop(name)
        case 5, 6: return changedResult(name)
        case 7: return defaultSubscript(name)
        case 8 where importsFoundation: return result(name, formatted(), .string)
        default: break
        }
        var (text, type) = random.chance(1, of: 6) ? functionCall() : random.chance(1, of: 6) ? construction() : random.chance(1, of: 7) ? operation() : memberCall()
        for _ in 0..<random.below(3) { (text, type) = chained(text, type) }
        return result(name, text, type)
    }

    /// Binds a value and prints it with its type.
    private mutating func result(_ name: String, _ text: String, _ type: LibraryType) -> String {
        var annotation = ""
        switch random.below(10) {
        case 0, 1: if let spelling = type.spelling, !spelling.contains("Self") { annotation = ": " + spelling }
        case 2 where random.chance(1, of: 2):
            annotation = ": " + random.pick(["Int", "Double", "Float", "Int?", "[Int]", "[Double]", "String", "[String]", "Set<Int>", "Any", "[Int?]", "Bool", "UInt8", "[Any]", "(Int, String)", "[Character]", "ArraySlice<Int>"])
        default: break
        }
        return "    let \(name)\(annotation) = \(text)\n" + printed(name, type)
    }

    /// Prints a value and its type: what has no order of its own by its number, and what would print its storage by its elements.
    private func printed(_ name: String, _ type: LibraryType) -> String {
        switch type.name {
        case "Set", "Dictionary", "Dictionary.Keys", "Dictionary.Values": return "    print(\(name).count, type(of: \(name)))\n"
        case "PartialRangeFrom": return "    print(type(of: \(name)))\n"
        case let type? where type.hasSuffix("Sequence") || type.hasSuffix("Collection") || type.hasPrefix("Stride") || type == "Repeated" || type.hasSuffix("View") || type.hasPrefix("_"):
            return "    print(Array(\(name)), type(of: \(name)))\n"
        default: return "    print(\(name), type(of: \(name)))\n"
        }
    }

    /// A variable that a mutating member, an assignment operator or a subscript changes.
    private mutating func mutation(_ name: String) -> String {
        let (receiver, type) = self.receiver()
        let candidates = members(of: type).filter { $0.isMutating && !$0.isStatic && $0.kind == .function }
        let operators = members(of: type).filter { $0.kind == .infix && $0.parameters.first?.isInout == true }
        var text = "    var \(name) = \(receiver)\n"
        if !operators.isEmpty, random.chance(1, of: candidates.isEmpty ? 1 : 4) {
            let member = random.pick(operators)
            text += "    \(name) \(member.name) \(argument(member.parameters[1].type.replacing(bindings(type, member))))\n"
        } else if !candidates.isEmpty {
            let member = random.pick(candidates)
            let (call, result) = application(of: member, to: name, type)
            if result == .void { text += "    \(call)\n" } else if random.chance(1, of: 3) { text += "    _ = \(call)\n" } else { text += self.result(name + "x", call, result) }
        } else if ["Array", "Dictionary"].contains(type.name), let element = type.arguments.last {
            text += "    \(name)[\(argument(type.arguments.count == 2 ? type.arguments[0] : .int))] \(random.pick(["=", "=", "+="])) \(argument(element))\n"
        }
        return text + printed(name, type)
    }

    /// A call of the member whose turn it is: many programs come to every member of every variable's type.
    private mutating func memberInTurn(_ name: String) -> String {
        let pairs = Self.pairs.filter { isSeen($0.member) }
        // The step has no divisor in common with the number of pairs, most likely.
        let (variable, member) = pairs[(number / 3 &* 7_919 &+ Int(truncatingIfNeeded: seed % 1_000_003)) % pairs.count]
        if isEndless(member, variable.type) { return statement(name) }
        used.insert(variable.name)
        if ["String", "Substring"].contains(variable.type.name) { indexed = variable.name }
        if member.isMutating {
            let (call, made) = application(of: member, to: name, variable.type)
            return "    var \(name) = \(variable.name)\n" + (made == .void ? "    \(call)\n" : result(name + "x", call, made)) + printed(name, variable.type)
        }
        let (text, type) = application(of: member, to: variable.name, variable.type)
        return result(name, text, type)
    }

    private static let pairs: [(variable: Variable, member: LibraryCatalogue.Member)] = variables.flatMap { variable in
        LibraryCatalogue.standard.all(of: variable.type.name ?? "").filter { !$0.isStatic && $0.kind != .infix && $0.kind != .prefix }.map { (variable, $0) }
    }

    /// What a call has made, kept in a variable and changed.
    private mutating func changedResult(_ name: String) -> String {
        let (made, type) = memberCall()
        // Which element of a set is the first is for chance to say.
        let isUnordered = ["Set", "Dictionary"].contains(type.name)
        let candidates = members(of: type).filter { $0.isMutating && !$0.isStatic && $0.kind == .function && !(isUnordered && ["popFirst", "removeFirst"].contains($0.name)) }
        guard !candidates.isEmpty else { return result(name, made, type) }
        let (call, result) = application(of: random.pick(candidates), to: name, type)
        let change = result == .void ? "    \(call)\n" : self.result(name + "x", call, result)
        return "    var \(name) = \(made)\n" + change + printed(name, type)
    }

    /// A dictionary's value that is there whether or not its key is.
    private mutating func defaultSubscript(_ name: String) -> String {
        let variable = random.pick(Self.variables.filter { $0.type.name == "Dictionary" })
        used.insert(variable.name)
        let (key, value) = (argument(variable.type.arguments[0]), argument(variable.type.arguments[1]))
        let place = "\(name)[\(key), default: \(value)]"
        var text = "    var \(name) = \(variable.name)\n"
        let mutating = members(of: variable.type.arguments[1]).filter { $0.isMutating && !$0.isStatic && $0.kind == .function && $0.result == .void }
        if !mutating.isEmpty, random.chance(1, of: 2) {
            text += "    \(application(of: random.pick(mutating), to: place, variable.type.arguments[1]).0)\n"
        } else {
            text += "    \(place) \(random.pick(["=", "+=", "+="])) \(argument(variable.type.arguments[1]))\n"
        }
        return text + "    print(\(name).count, \(name)[\(argument(variable.type.arguments[0]))] as Any)\n"
    }

    /// `String(format:)`, whose values are those that the text speaks of.
    private mutating func formatted() -> String {
        var text = ""
        var values: [String] = []
        for _ in 0..<(1 + random.below(3)) {
            let flags = random.pick(["", "", "-", "+", "0", " ", "#"]) + random.pick(["", "", "5", "8", "12"])
            switch random.below(6) {
            case 0, 1:
                text += "%\(flags)\(random.pick(["d", "d", "ld", "x", "X", "o", "i", "u"]))|"
                values.append(argument(.int))
            case 2, 3:
                text += "%\(flags)\(random.pick(["", ".0", ".1", ".2", ".3", ".10"]))\(random.pick(["f", "f", "e", "g", "G", "E"]))|"
                values.append("Double(\(argument(.double)))")
            case 4:
                text += "%@|"
                values.append(argument(.string))
            default: text += random.pick(["%%|", "é|", "👍|", "a b|"])
            }
        }
        return "String(format: \"\(text)\"\(values.map { ", " + $0 }.joined()))"
    }

    private mutating func loop(_ name: String) -> String {
        let (text, type) = memberCall()
        guard type.element != .unknown, type.name != "PartialRangeFrom" else { return result(name, text, type) }
        let pattern: String
        if case .tuple(let parts) = type.element, parts.count == 2 { pattern = random.pick(["(\(name)a, \(name)b)", name, "(_, \(name)b)"]) } else { pattern = name }
        let shown = pattern.contains("(") ? (pattern.contains("_,") ? "\(name)b" : "\(name)a, \(name)b") : name
        return "    for \(pattern) in (\(text)) { print(\(shown)) }\n"
    }

    // MARK: Calls

    /// A variable, or a literal in its place, and its type.
    mutating func receiver() -> (String, LibraryType) {
        let variable = random.pick(Self.variables)
        if let literal = variable.literal, random.chance(1, of: 6) { return (literal, variable.type) }
        used.insert(variable.name)
        return (variable.name, variable.type)
    }

    /// A variable of the given type, if there is one.
    mutating func variable(of type: LibraryType) -> String? {
        let candidates = Self.variables.filter { $0.type == type }
        guard !candidates.isEmpty else { return nil }
        let name = random.pick(candidates).name
        used.insert(name)
        return name
    }

    /// Notes that an expression uses a variable, if it is one.
    mutating func noteUse(_ name: String) { if Self.variables.contains(where: { $0.name == name }) { used.insert(name) } }

    mutating func anyVariable() -> String {
        let name = random.pick(Self.variables).name
        used.insert(name)
        return name
    }

    private mutating func memberCall() -> (String, LibraryType) {
        let (text, type) = receiver()
        return call(on: text, type)
    }

    /// One more call on what a call has made.
    private mutating func chained(_ text: String, _ type: LibraryType) -> (String, LibraryType) {
        if case .named("Optional", let wrapped) = type, random.chance(2, of: 3) {
            switch random.below(4) {
            case 0: return call(on: text + "!", wrapped[0])
            case 1: return ("(\(text) ?? \(argument(wrapped[0])))", wrapped[0])
            default:
                let (call, result) = call(on: text + "?", wrapped[0])
                if case .named("Optional", _) = result { return (call, result) }
                return (call, .optional(result))
            }
        }
        if type.name == nil { return (text, type) }
        return call(on: text, type)
    }

    private mutating func call(on text: String, _ type: LibraryType) -> (String, LibraryType) {
        let found = members(of: type).filter { !$0.isStatic && !$0.isMutating && $0.kind != .infix && $0.kind != .prefix && !isEndless($0, type) }
        // What a set or dictionary that was made has no order of its own.
        let isUnordered = ["Set", "Dictionary"].contains(type.name) && !Self.variables.contains { $0.name == text }
        let candidates = isUnordered ? found.filter { Self.orderless.contains($0.name) } : found
        guard !candidates.isEmpty else { return (text, type) }
        if ["String", "Substring"].contains(type.name) { indexed = text }
        // The names first, so that those with many overloads do not crowd out the others.
        let names = Set(candidates.map(\.name)).sorted()
        let name = random.pick(names)
        return application(of: random.pick(candidates.filter { $0.name == name }), to: text, type)
    }

    private static let orderless: Set = ["count", "isEmpty", "contains", "sorted", "min", "max", "isSubset", "isSuperset", "isDisjoint", "allSatisfy"]

    /// Calls of endless sequences that end only with memory.
    private func isEndless(_ member: LibraryCatalogue.Member, _ type: LibraryType) -> Bool {
        type.name == "PartialRangeFrom" && !["contains", "lowerBound", "prefix", "lazy", "dropFirst", "underestimatedCount", "relative"].contains(member.name)
    }

    func members(of type: LibraryType) -> [LibraryCatalogue.Member] {
        guard let name = type.name else { return [] }
        return catalogue.all(of: name).filter { isSeen($0) }
    }

    private func isSeen(_ member: LibraryCatalogue.Member) -> Bool { member.module != "Foundation" || importsFoundation }

    /// `receiver.member(arguments)`, and its type as far as it is known.
    private mutating func application(of member: LibraryCatalogue.Member, to text: String, _ type: LibraryType) -> (String, LibraryType) {
        var bindings = bindings(type, member)
        let base = member.name == "init" ? text : member.kind == .subscript ? text : "\(text).\(member.name)"
        if member.kind == .property { return (base, member.result.replacing(bindings)) }
        let arguments = self.arguments(member.parameters, &bindings, isSubscript: member.kind == .subscript)
        return (base + arguments, member.result.replacing(bindings))
    }

    private func bindings(_ type: LibraryType, _ member: LibraryCatalogue.Member) -> [String: LibraryType] {
        var bindings: [String: LibraryType] = ["Self": type, "Element": type.element, "Self.Element": type.element]
        if let name = type.name, let parameters = catalogue.parameters[name] { for (parameter, argument) in zip(parameters, type.arguments) { bindings[parameter] = argument } }
        switch type.name {
        case "Array", "ArraySlice": (bindings["Index"], bindings["SubSequence"]) = (.int, .named("ArraySlice", type.arguments))
        case "String", "Substring": (bindings["Index"], bindings["_StringIndex"], bindings["SubSequence"]) = (.named("String.Index", []), .named("String.Index", []), .named("Substring", []))
        case "Range", "ClosedRange": (bindings["Index"], bindings["SubSequence"]) = (type.arguments[0], .named("Range", type.arguments))
        case "Double", "Float": bindings["Stride"] = type
        case "Int", "UInt8", "Int8", "UInt", "Int64": bindings["Stride"] = .int
        default: (bindings["Index"], bindings["SubSequence"]) = (.unknown, .unknown)
        }
        for generic in member.generics { bindings[generic] = nil }
        return bindings
    }

    /// A function of the top level.
    private mutating func functionCall() -> (String, LibraryType) {
        let candidates = catalogue.functions.filter { $0.kind == .function && isSeen($0) }
        if random.chance(1, of: 8) { return otherFunction() }
        let name = random.pick(Set(candidates.map(\.name)).sorted())
        let member = random.pick(candidates.filter { $0.name == name })
        var bindings: [String: LibraryType] = [:]
        let arguments = self.arguments(member.parameters, &bindings, isSubscript: false)
        return (name + arguments, member.result.replacing(bindings))
    }

    private mutating func otherFunction() -> (String, LibraryType) {
        let number = random.pick([LibraryType.int, .double])
        func value(_ writer: inout Self) -> String { writer.argument(number) }
        switch random.below(4) {
        case 0: return ("stride(from: \(value(&self)), to: \(value(&self)), by: \(random.pick(["1", "2", "-1", "0.5"])))", .named("StrideTo", [number]))
        case 1: return ("stride(from: \(value(&self)), through: \(value(&self)), by: \(random.pick(["1", "2", "-1", "0.5"])))", .named("StrideThrough", [number]))
        case 2: return ("Array(sequence(first: \(argument(.int))) { $0 < 50 && $0 > 0 ? $0 * 2 : nil })", .array(.int))
        default: return ("sequence(first: 1, next: { $0 < 50 ? $0 * \(argument(.int)) + 1 : nil }).prefix(5)", .unknown)
        }
    }

    /// `Type(…)`, `Type.member` and `Type.member(…)`.
    private mutating func construction() -> (String, LibraryType) {
        let type = random.pick(Self.constructed)
        let candidates = members(of: type).filter { $0.isStatic && $0.kind != .infix && $0.kind != .prefix }
        guard !candidates.isEmpty, let spelling = type.spelling else { return memberCall() }
        let isInitializer = random.chance(3, of: 4)
        let fitting = candidates.filter { ($0.kind == .initializer) == isInitializer }
        let member = random.pick(fitting.isEmpty ? candidates : fitting)
        let written = random.chance(1, of: 2) && !type.arguments.isEmpty && !member.parameters.isEmpty && type.name != "Optional" ? type.name! : spelling
        let (text, result) = application(of: member, to: written, type)
        return (text, result)
    }

    /// `a + b` and `-a`, of the operators that the library declares.
    private mutating func operation() -> (String, LibraryType) {
        let (left, type) = receiver()
        let own = members(of: type).filter { ($0.kind == .infix || $0.kind == .prefix) && $0.parameters.first?.isInout != true }
        let free = catalogue.functions.filter { ($0.kind == .infix || $0.kind == .prefix) && $0.parameters.first?.isInout != true }
        let member = random.pick(own.isEmpty || random.chance(1, of: 6) ? free : own)
        let bindings = bindings(type, member)
        if member.kind == .prefix { return ("(\(member.name)\(left))", member.result.replacing(bindings)) }
        guard member.parameters.count == 2 else { return memberCall() }
        let first = member.parameters[0].type.replacing(bindings)
        let isLeft = first == type || first.name == nil
        let other = argument(member.parameters[isLeft ? 1 : 0].type.replacing(bindings))
        return ("(\(isLeft ? left : other) \(member.name) \(isLeft ? other : left))", member.result.replacing(bindings))
    }

    /// The arguments in their parentheses, or a closure after them. What a generic parameter stands for is fixed by its first argument.
    private mutating func arguments(_ parameters: [LibraryCatalogue.Parameter], _ bindings: inout [String: LibraryType], isSubscript: Bool) -> String {
        var written: [String] = []
        var trailing = ""
        for (index, parameter) in parameters.enumerated() {
            if parameter.hasDefault, random.chance(1, of: 2) { continue }
            let label = parameter.label.map { $0 + ": " } ?? ""
            if parameter.isVariadic {
                let type = parameter.type.replacing(bindings)
                let values = (0..<random.below(4)).map { _ in argument(type) }
                if !values.isEmpty { written.append(label + values.joined(separator: ", ")) }
                continue
            }
            if parameter.isInout {
                written.append(label + "&" + (variable(of: parameter.type.replacing(bindings)) ?? anyVariable()))
                continue
            }
            var wanted = parameter.type.replacing(bindings)
            // A generic parameter of the function's own.
            if case .named(let name, let arguments) = wanted, arguments.isEmpty, name.count <= 2 || name.hasPrefix("Other") || name.hasPrefix("Sequence") || name == "Result" || name == "Source" {
                wanted = ["S", "C", "S1", "S2"].contains(name) || name.hasPrefix("Other") || name.hasPrefix("Sequence") ? sequenceType(of: bindings["Element"] ?? .unknown) : random.pick(Self.variables).type
                bindings[name] = wanted
                bindings[name + ".Element"] = wanted.element
            }
            if case .function(let inputs, let result) = wanted, random.chance(9, of: 10) {
                let isLast = index == parameters.count - 1
                let (closure, made) = self.closure(inputs, result)
                if case .named(let name, let arguments) = result, arguments.isEmpty, bindings[name] == nil, let made { bindings[name] = made; bindings[name + ".Element"] = made.element }
                if case .named("Optional", let inner) = result, let name = inner[0].name, bindings[name] == nil, let made {
                    if case .named("Optional", let value) = made { bindings[name] = value[0] } else { bindings[name] = made }
                }
                if isLast, closure.hasPrefix("{"), !isSubscript, random.chance(2, of: 3) { trailing = " " + closure } else { written.append(label + closure) }
                continue
            }
            written.append(label + argument(wanted))
        }
        if isSubscript { return "[\(written.joined(separator: ", "))]" }
        return (written.isEmpty && !trailing.isEmpty ? "" : "(\(written.joined(separator: ", ")))") + trailing
    }

    /// The type of a variable that is a sequence, of the given elements if there is one.
    private mutating func sequenceType(of element: LibraryType) -> LibraryType {
        let sequences = Self.variables.map(\.type).filter { $0.element != .unknown && $0.name != "PartialRangeFrom" }
        let fitting = sequences.filter { $0.element == element }
        return random.pick(fitting.isEmpty || random.chance(1, of: 5) ? sequences : fitting)
    }
}
