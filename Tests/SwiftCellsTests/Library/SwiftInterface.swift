import Foundation
import SwiftParser
import SwiftSyntax

/// Declarations of a library, each with what a program can tell of it: from the text of a module's interface, or from Gradual's own entries.
struct SwiftInterface {
    /// One function, initialiser, property or subscript.
    struct Member: CustomStringConvertible {
        var owner: String
        var name: String
        var labels: [String]
        /// How many of the parameters, from the last on, may be left out.
        var defaults = 0
        /// Whether it is static, mutating, settable, throws; and of each parameter whether it is `inout`, a list, a function …
        var traits: [String]

        /// Whether it can be called with these labels, what may be left out left out at the end.
        func takes(_ labels: [String]) -> Bool { labels.count >= self.labels.count - defaults && self.labels.starts(with: labels) }

        /// What is told of it as a whole and of its first parameters.
        func traits(ofParameters count: Int) -> [String] { traits.dropLast(labels.count - count) }

        var description: String { "\(owner.isEmpty ? "" : owner + ".")\(name)(\(labels.map { $0 + ":" }.joined())) \(traits)" }
    }

    private(set) var members: [String: [Member]] = [:]
    /// What each type inherits from or conforms to, under whichever condition.
    private(set) var parents: [String: Set<String>] = [:]
    private var aliases: [String: String] = [:]

    /// Reads more declarations.
    mutating func read(_ text: String) {
        let walker = Walker(viewMode: .sourceAccurate)
        walker.walk(Parser.parse(source: text))
        for member in walker.members { members[member.name, default: []].append(member) }
        parents.merge(walker.parents) { $0.union($1) }
        aliases.merge(walker.aliases) { first, _ in first }
    }

    /// A type and all that it inherits from, under whichever condition.
    func ancestry(of owner: String) -> Set<String> {
        var found: Set<String> = []
        var waiting = [owner]
        while let next = waiting.popLast() {
            guard found.insert(next).inserted else { continue }
            waiting += parents[next] ?? []
            waiting += aliases.filter { $0.value == next || $0.key == next }.flatMap { [$0.key, $0.value] }
            // What stands in a type whose name has an alias.
            if let point = next.firstIndex(of: ".") {
                waiting += aliases.filter { $0.value == next[..<point] }.map { $0.key + next[point...] }
            }
        }
        return found
    }

    /// The interfaces of the standard library that come with a compiler.
    static func texts(of compiler: SwiftCompiler) -> [String] {
        let tools = URL(filePath: compiler.path).resolvingSymlinksInPath().deletingLastPathComponent()
        return ["Swift", "_StringProcessing"].compactMap { module in
            ["swift", "swift_static"].lazy.compactMap { library -> String? in
                let folder = tools.appending(path: "../lib/\(library)/linux/\(module).swiftmodule")
                let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
                let name = files.sorted().first { $0.hasSuffix(".swiftinterface") && !$0.contains(".private.") }
                return name.flatMap { try? String(contentsOf: folder.appending(path: $0), encoding: .utf8) }.map(withoutVectors)
            }.first
        }
    }

    /// Leaves out types with thousands of members that cells do not have: reading them takes half of the time.
    private static func withoutVectors(_ text: String) -> String {
        var isVector = false
        return text.split(separator: "\n").filter { line in
            if line.first != " ", line.contains("SIMD"), line.last == "{" { isVector = true }
            defer { if line == "}" { isVector = false } }
            return !isVector
        }.joined(separator: "\n")
    }

    private final class Walker: SyntaxVisitor {
        var members: [Member] = []
        var parents: [String: Set<String>] = [:]
        var aliases: [String: String] = [:]
        private var owners: [String] = []

        private func plain(_ node: some SyntaxProtocol) -> String {
            node.trimmedDescription.replacing("Swift.", with: "").replacing(/<.*>/, with: "").trimmingCharacters(in: .whitespacesAndNewlines)
        }

        private func open(_ name: some SyntaxProtocol, _ inherited: InheritanceClauseSyntax?) -> SyntaxVisitorContinueKind {
            let name = (owners.last.map { $0 + "." } ?? "") + plain(name)
            owners.append(name)
            for parent in inherited?.inheritedTypes ?? [] { parents[name, default: []].insert(plain(parent.type)) }
            return .visitChildren
        }

        override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind { open(node.name, node.inheritanceClause) }
        override func visitPost(_: StructDeclSyntax) { owners.removeLast() }
        override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind { open(node.name, node.inheritanceClause) }
        override func visitPost(_: EnumDeclSyntax) { owners.removeLast() }
        override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind { open(node.name, node.inheritanceClause) }
        override func visitPost(_: ClassDeclSyntax) { owners.removeLast() }
        override func visit(_ node: ProtocolDeclSyntax) -> SyntaxVisitorContinueKind { open(node.name, node.inheritanceClause) }
        override func visitPost(_: ProtocolDeclSyntax) { owners.removeLast() }
        override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind { open(node.extendedType, node.inheritanceClause) }
        override func visitPost(_: ExtensionDeclSyntax) { owners.removeLast() }
        override func visit(_ node: TypeAliasDeclSyntax) -> SyntaxVisitorContinueKind {
            if owners.isEmpty { aliases[plain(node.name)] = plain(node.initializer.value) }
            return .skipChildren
        }

        private func add(
            _ name: String, _ parameters: FunctionParameterListSyntax?, _ effects: FunctionEffectSpecifiersSyntax?, _ generics: GenericParameterClauseSyntax?,
            _ modifiers: DeclModifierListSyntax, _ attributes: AttributeListSyntax, isSettable: Bool = false
        ) {
            let words = Set(modifiers.map(\.name.text))
            guard words.isDisjoint(with: ["private", "fileprivate", "internal", "package"]), !attributes.trimmedDescription.contains("unavailable") else { return }
            var traits = ["static", "mutating"].filter(words.contains)
            if isSettable { traits.append("set") }
            if let clause = effects?.throwsClause {
                // What throws the errors of a closure that it is given is written in two ways.
                let isGeneric = clause.type.map { type in generics?.parameters.contains { $0.name.text == type.trimmedDescription } ?? false } ?? false
                traits.append(isGeneric ? "rethrows" : clause.throwsSpecifier.text)
            }
            // Where the program stopped is found out otherwise.
            let parameters = (parameters ?? []).filter { !($0.defaultValue?.value.trimmedDescription.hasPrefix("#") ?? false) }
            for parameter in parameters {
                let type = parameter.type.trimmedDescription
                traits.append(
                    (type.hasPrefix("inout") ? "inout " : "") + (parameter.ellipsis != nil ? "list " : "") + (type.contains("@autoclosure") ? "autoclosure " : "")
                        + (type.contains("@escaping") ? "escaping " : "") + (type.contains("->") ? "function " : "") + (type.contains("throws") ? "throwing" : ""))
            }
            let defaults = parameters.reversed().prefix { $0.defaultValue != nil }.count
            members.append(Member(owner: owners.last ?? "", name: name, labels: parameters.map(\.firstName.text), defaults: defaults, traits: traits))
        }

        override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
            add(node.name.text, node.signature.parameterClause.parameters, node.signature.effectSpecifiers, node.genericParameterClause, node.modifiers, node.attributes)
            return .skipChildren
        }
        override func visit(_ node: InitializerDeclSyntax) -> SyntaxVisitorContinueKind {
            let name = node.optionalMark == nil ? "init" : "init?"
            add(name, node.signature.parameterClause.parameters, node.signature.effectSpecifiers, node.genericParameterClause, node.modifiers, node.attributes)
            return .skipChildren
        }
        override func visit(_ node: SubscriptDeclSyntax) -> SyntaxVisitorContinueKind {
            add("subscript", node.parameterClause.parameters, nil, nil, node.modifiers, node.attributes, isSettable: isSettable(node.accessorBlock))
            return .skipChildren
        }
        override func visit(_ node: VariableDeclSyntax) -> SyntaxVisitorContinueKind {
            for binding in node.bindings {
                let isStored = binding.accessorBlock == nil && node.bindingSpecifier.tokenKind == .keyword(.var)
                add(binding.pattern.trimmedDescription, nil, nil, nil, node.modifiers, node.attributes, isSettable: isStored || isSettable(binding.accessorBlock))
            }
            return .skipChildren
        }

        private func isSettable(_ block: AccessorBlockSyntax?) -> Bool {
            guard case .accessors(let accessors)? = block?.accessors else { return false }
            return accessors.contains { ["set", "_modify", "modify", "unsafeMutableAddress", "yielding mutate"].contains($0.accessorSpecifier.text) }
        }
    }
}
