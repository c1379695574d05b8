extension SwiftType: CustomStringConvertible {
    /// The type as a learner writes it: `[Int]`, `Double?`, `(x: Int, Bool) -> Void`, `any Shape`.
    package var description: String {
        switch self {
        case .nominal(let declaration, let arguments):
            switch (declaration.builtin, arguments.count) {
            case (.optional, 1):
                let base = arguments[0].description
                switch arguments[0] {
                case .function: return "(\(base))?"
                case .existential(let protocols) where !protocols.isEmpty && base != "AnyObject": return "(\(base))?"
                default: return base + "?"
                }
            case (.array, 1): return "[\(arguments[0])]"
            case (.dictionary, 2): return "[\(arguments[0]): \(arguments[1])]"
            default: break
            }
            return declaration.describe(arguments)
        case .tuple(let elements):
            if elements.isEmpty { return "Void" }
            return "(" + elements.map { ($0.label.map { $0 + ": " } ?? "") + $0.type.description }.joined(separator: ", ") + ")"
        case .function(let function):
            let parameters = function.parameters.map { ($0.isInout ? "inout " : "") + ($0.isAutoclosure ? "@autoclosure " : $0.type.isFunction && !$0.isNonescaping && !$0.isInout ? "@escaping " : "") + $0.type.description }
            return "(\(parameters.joined(separator: ", ")))\(function.isThrowing ? " throws" : "") -> \(function.result)"
        case .parameter(let parameter): return parameter.name
        case .associated(let base, let declaration): return "\(base).\(declaration.name)"
        case .existential(let protocols):
            if protocols.isEmpty { return "Any" }
            if protocols.count == 1, protocols[0].name == "AnyObject" { return "AnyObject" }
            return "any " + protocols.map(\.name).joined(separator: " & ")
        case .metatype(let base):
            if case .function = base { return "(\(base)).Type" }
            return "\(base).Type"
        case .variable: return "_"
        case .error: return "<error>"
        }
    }
}

extension NominalDeclaration {
    /// Types that stand by themselves in the library here and within another in Swift's.
    private static let membersByOwnName: [String: (owner: String, member: String)] = [
        "_DictionaryKeys": ("Dictionary", "Keys"), "_DictionaryValues": ("Dictionary", "Values"), "_StringIndex": ("String", "Index"),
        "_UTF8View": ("String", "UTF8View"), "_UTF16View": ("String", "UTF16View"), "_UnicodeScalarView": ("String", "UnicodeScalarView"),
    ]

    /// The qualified name with the arguments where they belong: `Tree<Int>.Node`.
    func describe(_ arguments: [SwiftType]) -> String {
        let own = signature.parameters.count
        let outer = Array(arguments.dropLast(min(own, arguments.count)))
        let mine = arguments.suffix(own)
        if file?.isLibrary == true, let (owner, member) = Self.membersByOwnName[name] {
            return (mine.isEmpty ? owner : "\(owner)<\(mine.map(\.description).joined(separator: ", "))>") + "." + member
        }
        let text = mine.isEmpty ? name : "\(name)<\(mine.map(\.description).joined(separator: ", "))>"
        guard let parent else { return text }
        return parent.describe(outer) + "." + text
    }
}
