/// What is written for a value of another type than is wanted.
extension Diagnosis {
    /// What is written for a value as it would be in Python, or as it is read: `[2, 3]` for `(2, 3)`, `.float32` for `"float32"`.
    func otherValue(for node: ExpressionNode, _ wanted: SwiftType) -> String? {
        switch node.kind {
        case .tuple(let elements) where elements.count > 1:
            guard elements.allSatisfy({ $0.label == nil }), fits(ExpressionNode(.array(elements.map(\.value)), node.range), wanted) else { return nil }
            return "An array stands in square brackets: [\(elements.map { source($0.value) }.joined(separator: ", "))]."
        case .string(let text) where wanted.description == "Character" && text.count != 1:
            return "A Character is one character; a text is a String."
        case .string, .interpolation:
            if wanted.description == "any Error" { return "An error is of a type of its own, such as enum Problem: Error { case bad }: throw Problem.bad." }
            guard case .string(let text) = node.kind else { return nil }
            if text.hasPrefix("cuda") || text == "cpu" { return wanted.description.hasSuffix("Device") || isElementType(wanted) ? "Tensors are on the CPU: leave it out." : nil }
            return isElementType(wanted) ? Self.elementTypes[text].map { "Write .\($0)." } : nil
        case .name(let name, nil, _):
            if let known = Self.elementTypes[name], isElementType(wanted) { return "Write .\(known)." }
            // `ReLU()`, where the function `relu` is named.
            let types = checker.library.allTopLevelNames.filter { $0 != name && $0.lowercased() == name.lowercased() }.sorted()
            let made = types.first { fits(ExpressionNode(.call(ExpressionNode(.name($0, labels: nil, arguments: []), node.range), []), node.range), wanted) }
            return made.map { "Write \($0)()." }
        default: return nil
        }
    }

    /// How many cases a message names at most.
    private static let mostCasesNamed = 6

    /// The cases of an enum that has none of a name: the nearest, or all where they are few.
    func casesInstead(of name: String, _ type: SwiftType) -> [String] {
        guard case .nominal(let nominal, _) = type, nominal.kind == .enumeration, nominal.file?.isLibrary == false, !nominal.cases.isEmpty else { return [] }
        if let near = Spelling.nearest(to: name, among: nominal.cases.map(\.name)) { return ["Did you mean '.\(near)'?"] }
        guard nominal.cases.count <= Self.mostCasesNamed else { return [] }
        return ["Its \(nominal.cases.count == 1 ? "case is" : "cases are") \(nominal.cases.map { "'.\($0.name)'" }.joined(separator: ", "))."]
    }

    /// The types of a tensor's elements, by what they are called elsewhere.
    static let elementTypes = [
        "float": "float32", "float32": "float32", "Float": "float32", "double": "float64", "float64": "float64", "Double": "float64", "int": "int64", "long": "int64", "int64": "int64", "Int": "int64", "int32": "int32", "Int32": "int32", "uint8": "uint8", "UInt8": "uint8", "bool": "bool", "Bool": "bool",
    ]

    func isElementType(_ type: SwiftType) -> Bool { (checker.optionalWrapped(type) ?? type).description == "DType" }

    /// `Suit(rawValue: "♠")`, where the raw value of an enum is given in place of a case.
    func rawValue(_ node: ExpressionNode, _ given: SwiftType, _ wanted: SwiftType) -> String? {
        guard case .nominal(let nominal, _) = wanted, nominal.kind == .enumeration, nominal.file?.isLibrary == false, let first = nominal.cases.first else { return nil }
        let made = ExpressionNode(.call(ExpressionNode(.name(nominal.name, labels: nil, arguments: []), node.range), [ArgumentNode(label: "rawValue", labelRange: node.range, value: node)]), node.range)
        guard typeAlone(made) != nil else { return nil }
        return "Name the case, as in .\(first.name), or make it of its raw value: \(nominal.name)(rawValue: \(source(node))), which is an Optional."
    }

    /// `Tensor(5.0)`, where a value of another type is given.
    func conversion(of node: ExpressionNode, to wanted: SwiftType) -> String? {
        guard case .nominal(let nominal, let arguments) = wanted, arguments.isEmpty || [.array, .set].contains(nominal.builtin) else { return nil }
        let type = ExpressionNode(.name(nominal.name, labels: nil, arguments: []), node.range)
        guard typeAlone(ExpressionNode(.call(type, plain([node])), node.range)) == wanted else { return nil }
        return "Make one of it: \(nominal.name)(\(source(node)))."
    }

    /// `sqrt(Double(n))` for `sqrt(n)`, where only numbers with a fraction fit.
    func converted(_ node: ExpressionNode, _ callee: ExpressionNode, _ arguments: [ArgumentNode]) -> String? {
        var changed = arguments
        for (index, argument) in arguments.enumerated() where !argument.isTrailing && !argument.value.isIntegerLiteral && typeAlone(argument.value)?.description == "Int" {
            changed[index].value = ExpressionNode(.call(ExpressionNode(.name("Double", labels: nil, arguments: []), node.range), plain([argument.value])), argument.value.range)
        }
        guard typeAlone(ExpressionNode(.call(callee, changed), node.range)) != nil else { return nil }
        let texts = zip(arguments, changed).map { old, new in (old.label.map { $0 + ": " } ?? "") + (old.value === new.value ? source(old.value) : "Double(\(source(old.value)))") }
        return "Write \(source(callee))(\(texts.joined(separator: ", ")))."
    }

    /// `String([1])`, `Int(true)`: types that are called like a conversion that there is not.
    func explainConversion(_ node: ExpressionNode, _ callee: ExpressionNode, _ arguments: [ArgumentNode]) -> Bool {
        guard case .name(let name, nil, _) = callee.kind, arguments.count == 1, arguments[0].label == nil, !arguments[0].isTrailing, let wanted = checker.named(name), let given = typeAlone(arguments[0].value) else { return false }
        let text = source(arguments[0].value)
        let remedy: String? = switch (name, given.description) {
        case ("String", _): if case .function = given { nil } else { "Write it into a string: \"\\(\(text))\"." }
        case ("Character", "Int"): if case .integer = arguments[0].value.kind { "Write Character(UnicodeScalar(\(text)))." } else { "Write Character(UnicodeScalar(UInt8(\(text))))." }
        case ("Bool", _) where isNumber(given): "Write \(text) != 0."
        case (_, "Character") where isNumber(wanted): "Write \(text).wholeNumberValue for a digit, or .asciiValue for its code: both are Optionals."
        case (_, "Bool") where isNumber(wanted): "Write \(text) ? 1 : 0."
        case (_, _) where isNumber(wanted) && checker.optionalWrapped(given) != nil: "Unwrap it first: with '!', 'if let' or '??'."
        default: nil
        }
        guard let remedy else { return false }
        report("No '\(name)' can be made of '\(given)' like this.", node.range, notes: [remedy])
        return true
    }

    /// `xs = xs.sort()`, or a `print(x)` as a function's result: what is called gives nothing.
    func explainVoid(_ node: ExpressionNode, _ wanted: SwiftType) {
        var notes: [String] = []
        if case .call(let callee, _) = node.kind {
            switch callee.kind {
            case .member(let base?, let member):
                let copy = ["sort": "sorted", "shuffle": "shuffled", "reverse": "reversed"][member.name]
                if let copy {
                    notes = ["'\(member.name)' changes \(source(base)) itself, and gives nothing: write \(source(base)).\(copy)\(file.slice(SourceRange(callee.range.end, node.range.end)).prefix(40)) for a new one."]
                } else if case .nominal(let nominal, _)? = typeAlone(base), [.array, .set, .dictionary, .string].contains(nominal.builtin) {
                    notes = ["'\(member.name)' changes \(source(base)) itself, and gives nothing: it stands on a line of its own."]
                }
            case .name("print", _, _): notes = ["'print' shows a value and gives none: write the value itself."]
            case .name(let name, _, _): notes = ["'\(name)' gives nothing: what it should give is said by '-> \(wanted)', and given by 'return'."]
            default: break
            }
        }
        report("This has no value, and '\(wanted)' is wanted.", node.range, notes: notes)
    }

    /// `x as? Cat`, where the value may be one, and its type says less.
    func downcast(of node: ExpressionNode, _ given: SwiftType, to wanted: SwiftType) -> String? {
        let mayBe = switch given {
        case .existential(let protocols): !wanted.isParameter && !(wanted.hasVariables || wanted.hasError) && protocols.allSatisfy { checker.conforms(wanted, to: $0) }
        case .nominal: checker.isSubclass(wanted, of: given)
        default: false
        }
        return mayBe ? "If it is one, write \(source(node)) as? \(wanted), which is an Optional, or \(source(node)) as! \(wanted)." : nil
    }

    /// What is written for `x as T`, where a value of its type is no `T`.
    func explainCoercion(_ operand: ExpressionNode, _ type: TypeNode, _ name: String) -> String {
        let mayFail = "A cast that may fail is 'as? \(name)', which gives an Optional, or 'as! \(name)'."
        let count = checker.diagnostics.count
        let wanted = checker.builder(for: file).resolve(type, scope)
        checker.diagnostics.removeSubrange(count...)
        guard let given = typeAlone(operand), case .nominal(let own, let parts) = given, case .nominal(let other, let otherParts) = wanted, own.kind != .classType else { return mayFail }
        if given.description == "String", isNumber(wanted) { return "Read it as a number: \(name)(\(source(operand))), which is an Optional." }
        if wanted.description == "String" { return "Write it into a string: \"\\(\(source(operand)))\"." }
        if own.builtin == .array, other.builtin == .array, parts[0].description == "String" || isNumber(parts[0]), otherParts[0].description == "String" || isNumber(otherParts[0]) {
            return "Convert each element: \(source(operand)).\(parts[0].description == "String" ? "compactMap" : "map") { \(otherParts[0])($0) }."
        }
        return mayFail
    }

    /// `enum Problem: Error`, where what is thrown is of a type that does not say so.
    func asError(_ node: ExpressionNode, _ given: SwiftType, _ wanted: SwiftType) -> String? {
        if case .function(let function) = given, case .nominal(let nominal, _) = function.result, case .member(_, let member) = node.kind, nominal.cases.contains(where: { $0.name == member.name }) {
            return "The case '.\(member.name)' carries a value: write \(source(node))(…)."
        }
        guard wanted.description == "any Error", case .nominal(let nominal, _) = given, nominal.file?.isLibrary == false else { return nil }
        return "Declare it as an error: \(nominal.keyword) \(nominal.name): Error."
    }

    /// `x.item()`, `net.parameters()` or `ReLU()`, where the value, the function, the module or the type is given that the call gives it from.
    func call(of node: ExpressionNode, _ given: SwiftType, to wanted: SwiftType) -> String? {
        calls(of: node, given).first { fits($0.node, wanted) }.map { "Write \($0.text)." }
    }

    /// What may have been meant where a value stands: a call of it, or of a method of it.
    func calls(of node: ExpressionNode, _ given: SwiftType) -> [(node: ExpressionNode, text: String)] {
        let text = source(node)
        switch given {
        case .function, .metatype: return [(ExpressionNode(.call(node, []), node.range), "\(text)()")]
        case .nominal(let nominal, _) where nominal.builtin == .array: return [(ExpressionNode(.subscript(node, plain([ExpressionNode(.integer("0"), node.range)])), node.range), "\(text)[0]")]
        case .nominal: return ["item", "parameters", "scalars"].map { (method($0, of: node, []), "\(text).\($0)()") } + [(ExpressionNode(.member(node, MemberName(name: "scalars", labels: nil, arguments: [], range: node.range)), node.range), "\(text).scalars")]
        default: return []
        }
    }
}
