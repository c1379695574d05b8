import Foundation
import SwiftParser
import SwiftSyntax
import Testing

@testable import SwiftCells
@testable import TensorCells

/// What cells are told of the engine is what the engine has: swiftc type-checks a use of every declared signature against the
/// real modules, once with all arguments and once with those that have no default.
@Suite struct SignatureTests {
    @Test(.enabled(if: Swiftc.path != nil, "swiftc is not installed"))
    func everyDeclaredSignatureIsTheModules() throws {
        var program = "import Autograd\nimport Figures\n"
        var uses = 0
        for (number, entry) in TensorCells.engine.entries.enumerated() {
            let text = try SignatureUse.program(for: entry, number: number)
            if !text.isEmpty { uses += 1 }
            program += text
        }
        #expect(uses > 500)
        let problems = try Swiftc.typecheck(program)
        #expect(problems.isEmpty, "swiftc says:\n\(problems)")
    }

    @Test func aSignatureThatTheModulesLackIsFound() throws {
        guard Swiftc.path != nil else { return }
        let entry = LibraryEntry("func sum(dim: Int, keepdims: Bool = false) -> Tensor", in: "Tensor")
        let problems = try Swiftc.typecheck("import Autograd\n" + SignatureUse.program(for: entry, number: 0))
        #expect(problems.contains("keepdims"))
    }
}

/// Writes Swift that uses a declaration as its signature says.
enum SignatureUse {
    static func program(for entry: LibraryEntry, number: Int) throws -> String {
        let file = Parser.parse(source: entry.signature)
        // What begins with an underscore serves other declarations, and is no part of what cells are told.
        guard let item = file.statements.first?.item, !LibraryIndex.glance(entry.signature).name.hasPrefix("_"), entry.context?.hasPrefix("_") != true
        else { return "" }
        let context = entry.context.map(Context.init)
        if let function = item.as(FunctionDeclSyntax.self) { return use(function, context, number) }
        if let initializer = item.as(InitializerDeclSyntax.self) { return use(initializer, context, number) }
        if let variable = item.as(VariableDeclSyntax.self) { return use(variable, context, number) }
        if let subscripting = item.as(SubscriptDeclSyntax.self) { return use(subscripting, context, number) }
        return ""
    }

    /// What an entry is a member of: `Array where Element: Scalar` is a type with conditions.
    struct Context {
        var type: String
        var conditions: String

        init(_ text: String) {
            let parts = text.components(separatedBy: " where ")
            type = parts[0]
            conditions = parts.count > 1 ? parts[1] : ""
        }
    }

    private static func use(_ function: FunctionDeclSyntax, _ context: Context?, _ number: Int) -> String {
        let name = function.name.text
        let isStatic = function.modifiers.contains { $0.name.text == "static" }
        let result = function.signature.returnClause?.type.trimmedDescription.replacingOccurrences(of: "Self", with: context?.type ?? "Self")
        let parameters = parameters(of: function.signature.parameterClause)
        let isOperator = !(name.first.map { $0.isLetter || $0 == "_" || $0 == "`" } ?? false)
        return variants(of: parameters).enumerated().map { variant, given in
            let call: String
            if isOperator {
                let values = given.map(\.passed)
                call = values.count == 1 ? "\(name)\(values[0])" : "\(values[0].replacingOccurrences(of: "&", with: "")) \(name) \(values[1])"
            } else {
                let base = context.map { isStatic ? $0.type + "." : "receiver." } ?? ""
                call = "\(base)\(name)(\(given.map(\.argument).joined(separator: ", ")))"
            }
            let effect = function.signature.effectSpecifiers?.throwsClause == nil ? "" : "try "
            return wrap(
                "use\(number)_\(variant)", generics: function.genericParameterClause?.parameters.trimmedDescription ?? "", context: context,
                hasReceiver: !isStatic && !isOperator && context != nil, given, body: "\(result.map { "let _: \($0) = " } ?? "")\(effect)\(call)")
        }.joined()
    }

    private static func use(_ initializer: InitializerDeclSyntax, _ context: Context?, _ number: Int) -> String {
        let parameters = parameters(of: initializer.signature.parameterClause)
        return variants(of: parameters).enumerated().map { variant, given in
            wrap(
                "use\(number)_\(variant)", generics: initializer.genericParameterClause?.parameters.trimmedDescription ?? "",
                context: context, hasReceiver: false, given,
                body: "let _: \(context?.type ?? "") = \(context?.type ?? "")(\(given.map(\.argument).joined(separator: ", ")))")
        }.joined()
    }

    private static func use(_ variable: VariableDeclSyntax, _ context: Context?, _ number: Int) -> String {
        guard let binding = variable.bindings.first, let type = binding.typeAnnotation?.type.trimmedDescription else { return "" }
        let name = binding.pattern.trimmedDescription
        let isStatic = variable.modifiers.contains { $0.name.text == "static" }
        let accessors = binding.accessorBlock?.trimmedDescription ?? ""
        // A static member of a protocol is found by its type alone.
        if isStatic { return "func use\(number)() { let _: \(type) = .\(name) }\n" }
        let base = context == nil ? name : "receiver.\(name)"
        let set = accessors.contains("set") ? "; \(base) = value" : ""
        return wrap("use\(number)", generics: "", context: context, hasReceiver: context != nil, isChanged: !set.isEmpty, [], body: "let value: \(type) = \(base)\(set); _ = value")
    }

    private static func use(_ subscripting: SubscriptDeclSyntax, _ context: Context?, _ number: Int) -> String {
        let given = parameters(of: subscripting.parameterClause)
        let type = subscripting.returnClause.type.trimmedDescription
        let place = "receiver[\(given.map { $0.label.map { "\($0): " } ?? "" + $0.passed }.joined(separator: ", "))]"
        let set = subscripting.accessorBlock?.trimmedDescription.contains("set") == true ? "; \(place) = value" : ""
        return wrap(
            "use\(number)", generics: subscripting.genericParameterClause?.parameters.trimmedDescription ?? "", context: context, hasReceiver: true,
            isChanged: !set.isEmpty, given, body: "let value: \(type) = \(place)\(set); _ = value")
    }

    private struct Parameter {
        var label: String?
        var name: String
        var type: String
        var hasDefault: Bool
        var isVariadic: Bool

        /// How it is declared in the function that uses it.
        var declaration: String { "_ \(name): \(isVariadic ? type : type)" }
        var isInout: Bool { type.hasPrefix("inout ") }
        var passed: String { isInout ? "&\(name)" : name }
        var argument: String { (label.map { "\($0): " } ?? "") + passed }
    }

    private static func parameters(of clause: FunctionParameterClauseSyntax) -> [Parameter] {
        clause.parameters.enumerated().map { index, parameter in
            let label = parameter.firstName.text
            return Parameter(
                label: label == "_" ? nil : label, name: "argument\(index)", type: parameter.type.trimmedDescription,
                hasDefault: parameter.defaultValue != nil, isVariadic: parameter.ellipsis != nil)
        }
    }

    /// All parameters, and those that must be given. (A variadic one is given one value.)
    private static func variants(of parameters: [Parameter]) -> [[Parameter]] {
        let required = parameters.filter { !$0.hasDefault }
        return required.count == parameters.count ? [parameters] : [parameters, required]
    }

    private static func wrap(
        _ name: String, generics: String, context: Context?, hasReceiver: Bool, isChanged: Bool = false, _ given: [Parameter], body: String
    ) -> String {
        let receiver = hasReceiver ? ["_ receiver: \(isChanged ? "inout " : "")\(context?.type ?? "")"] : []
        let parameters = (receiver + given.map(\.declaration)).joined(separator: ", ")
        let parameterized = generics.isEmpty ? "" : "<\(generics)>"
        return "func \(name)\(parameterized)(\(parameters)) throws { \(body) }\n"
    }
}

/// The compiler, as far as a machine has one.
enum Swiftc {
    static let path: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/swiftc" }
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    /// What swiftc says against a program that imports the modules built beside this test; empty where it is content.
    static func typecheck(_ program: String) throws -> String {
        let products = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let file = FileManager.default.temporaryDirectory.appending(path: "signatures-\(UUID().uuidString).swift")
        defer { try? FileManager.default.removeItem(at: file) }
        try program.write(to: file, atomically: true, encoding: .utf8)
        let process = Process()
        process.executableURL = URL(filePath: try #require(path))
        process.arguments = [
            "-typecheck", "-swift-version", "5", "-suppress-warnings", "-I", products.appending(path: "Modules").path,
            "-Xcc", "-fmodule-map-file=\(root.path)/Sources/COpenBLAS/module.modulemap",
            "-Xcc", "-fmodule-map-file=\(root.path)/Sources/COpenSSL/module.modulemap",
            "-Xcc", "-fmodule-map-file=\(root.path)/Sources/CZlib/module.modulemap",
            "-Xcc", "-fmodule-map-file=\(root.path)/Sources/CKernels/include/module.modulemap", file.path,
        ]
        let pipe = Pipe()
        process.standardError = pipe
        process.standardOutput = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return process.terminationStatus == 0 ? "" : output
    }
}
