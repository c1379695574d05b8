import Foundation
import SwiftParser
import SwiftSyntax
import Testing

@testable import SwiftCells
@testable import TensorCells

/// What the engine offers is what cells are told of: every public declaration of `Autograd` is declared for cells too, or
/// stands here with the reason why not.
@Suite struct SurfaceTests {
    /// Public declarations that cells do without.
    private static let leftOut: [String: String] = [
        "TensorError": "the engine's errors end a cell; Swift programs see them as traps",
        "DataLoader.Iterator": "declared as a type of its own, for which the name stands",
        "BatchNorm.init(_: Int, eps: Double, momentum: Double, affine: Bool)": "cells make a BatchNorm1d or a BatchNorm2d",
        "ModuleBuilder": "the checker gathers the closure's lines itself",
        "TensorLiteral": "what a literal is taken apart into; cells do that themselves",
        "Number": "what a plain number is to the engine; cells read theirs themselves",
        "IndexItem": "what an index is to the engine; cells read theirs themselves",
    ]

    /// The requirements by which the engine reads literals, numbers, sizes and indices: types of cells need none of them.
    private static let plumbing: Set = [
        "tensorDType", "singleNumber", "collect(into: TensorLiteral, depth: Int)", "number", "sizes", "indexItem",
    ]

    @Test func everyPublicDeclarationIsDeclaredForCells() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let sources = root.appending(path: "Sources/Autograd")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)).compactMap { $0 as? URL }
        var engine = Surface(onlyPublic: true)
        for file in files where file.pathExtension == "swift" {
            engine.walk(Parser.parse(source: try String(contentsOf: file, encoding: .utf8)).statements, in: nil)
        }
        var cells = Surface(onlyPublic: false)
        for entry in TensorCells.engine.entries {
            let context = entry.context?.components(separatedBy: " where ")[0]
            cells.walk(Parser.parse(source: entry.signature).statements, in: context)
        }
        #expect(engine.names.count > 500)
        let missing = engine.names.subtracting(cells.names).filter { name in
            let member = name.split(separator: ".", maxSplits: 1).last.map(String.init) ?? name
            return !Self.leftOut.keys.contains { name == $0 || name.hasPrefix($0 + ".") } && !Self.plumbing.contains(member)
        }
        // What is left out is there: the list does not outlive its entries.
        for name in Self.leftOut.keys { #expect(engine.names.contains(name), "\(name) is left out, but the engine has no such thing") }
        #expect(missing.isEmpty, "cells lack:\n\(missing.sorted().joined(separator: "\n"))")
    }
}

/// The declarations of some source by name: `Tensor.sum(dtype: DType?)`, `Linear.weight`, `Reduction.mean`, `+(Tensor,Int)`.
private struct Surface {
    let onlyPublic: Bool
    private(set) var names: Set<String> = []

    init(onlyPublic: Bool) { self.onlyPublic = onlyPublic }

    mutating func walk(_ statements: CodeBlockItemListSyntax, in context: String?) {
        for statement in statements {
            if let declaration = statement.item.as(DeclSyntax.self) {
                add(declaration, context, isPublicByContext: false)
            } else if let conditional = statement.item.as(IfConfigDeclSyntax.self) {
                add(DeclSyntax(conditional), context, isPublicByContext: false)
            }
        }
    }

    private mutating func members(_ block: MemberBlockSyntax, in context: String, isPublicByContext: Bool = false) {
        for member in block.members { add(member.decl, context, isPublicByContext: isPublicByContext) }
    }

    private func isVisible(_ modifiers: DeclModifierListSyntax, _ isPublicByContext: Bool) -> Bool {
        let names = modifiers.filter { $0.detail == nil }.map(\.name.text)
        return !onlyPublic || names.contains("public") || names.contains("open")
            || (isPublicByContext && !names.contains { ["package", "internal", "fileprivate", "private"].contains($0) })
    }

    private mutating func add(_ declaration: DeclSyntax, _ context: String?, isPublicByContext: Bool) {
        let prefix = context.map { $0 + "." } ?? ""
        if let type = declaration.asProtocol(NamedDeclSyntax.self), let group = declaration.asProtocol(DeclGroupSyntax.self) {
            guard isVisible(group.modifiers, isPublicByContext) else { return }
            let name = prefix + type.name.text
            names.insert(name)
            members(group.memberBlock, in: name, isPublicByContext: declaration.is(ProtocolDeclSyntax.self))
        } else if let extended = declaration.as(ExtensionDeclSyntax.self) {
            let isPublic = onlyPublic && extended.modifiers.contains { $0.name.text == "public" }
            members(extended.memberBlock, in: extended.extendedType.trimmedDescription, isPublicByContext: isPublic)
        } else if let cases = declaration.as(EnumCaseDeclSyntax.self) {
            // The cases of a visible enum are visible.
            for element in cases.elements { names.insert(prefix + element.name.text.filter { $0 != "`" }) }
        } else if let variable = declaration.as(VariableDeclSyntax.self) {
            guard isVisible(variable.modifiers, isPublicByContext), !isOverride(variable.modifiers) else { return }
            for binding in variable.bindings { names.insert(prefix + binding.pattern.trimmedDescription.filter { $0 != "`" }) }
        } else if let function = declaration.as(FunctionDeclSyntax.self) {
            guard isVisible(function.modifiers, isPublicByContext), !isOverride(function.modifiers) else { return }
            let clause = function.signature.parameterClause
            guard function.name.text.first?.isLetter == true || function.name.text.first == "`" || function.name.text.first == "_" else {
                names.insert("\(function.name.text)(\(clause.parameters.map { Self.type($0) }.joined(separator: ",")))")
                return
            }
            names.insert(prefix + function.name.text.filter { $0 != "`" } + Self.labels(clause))
        } else if let initializer = declaration.as(InitializerDeclSyntax.self) {
            guard isVisible(initializer.modifiers, isPublicByContext) else { return }
            names.insert(prefix + "init" + Self.labels(initializer.signature.parameterClause))
        } else if let subscripting = declaration.as(SubscriptDeclSyntax.self) {
            guard isVisible(subscripting.modifiers, isPublicByContext) else { return }
            names.insert(prefix + "subscript" + Self.labels(subscripting.parameterClause))
        } else if let conditional = declaration.as(IfConfigDeclSyntax.self) {
            for clause in conditional.clauses {
                if case .decls(let list)? = clause.elements {
                    for member in list { add(member.decl, context, isPublicByContext: isPublicByContext) }
                } else if case .statements(let list)? = clause.elements {
                    walk(list, in: context)
                }
            }
        }
    }

    private func isOverride(_ modifiers: DeclModifierListSyntax) -> Bool { modifiers.contains { $0.name.text == "override" } }

    private static func labels(_ clause: FunctionParameterClauseSyntax) -> String {
        "(" + clause.parameters.map { "\($0.firstName.text): \(type($0))\($0.ellipsis?.text ?? "")" }.joined(separator: ", ") + ")"
    }

    private static func type(_ parameter: FunctionParameterSyntax) -> String {
        ["inout ", "@escaping ", "rethrows "].reduce(parameter.type.trimmedDescription) { $0.replacingOccurrences(of: $1, with: "") }
    }
}
