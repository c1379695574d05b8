/// The functions of one module that compiled cells call, each of which one of the same signature could take the place of.
///
/// So what calls the functions of many modules of the same shape is checked and compiled once. It is done only where that cannot be told from
/// compiling anew: where all that the cells use of the module are plain functions, each the only one of its name.
package struct ReplaceableFunctions {
    fileprivate let functions: [FunctionDeclaration]

    /// - Parameters:
    ///   - cells: What was compiled in a scope that sees the module by name.
    ///   - module: The module's names.
    /// - Returns: nil where the cells use anything else of the module.
    package init?(of module: GlobalScope, usedBy cells: [CellSession.CompiledCell]) {
        var functions: [FunctionDeclaration] = []
        for cell in cells {
            let uses = DeclarationUses(of: cell.cell, follows: { _ in false }, bodyOf: { _ in nil })
            for declaration in uses.declarations where declaration.file?.module === module.module {
                guard let function = declaration as? FunctionDeclaration, function.isPlain, module.only(function.name) === function else { return nil }
                functions.append(function)
            }
        }
        self.functions = functions
    }
}

extension CellSession {
    /// Does something while every call of some functions is one of another module's functions of the same names.
    ///
    /// - Returns: What `work` gives; nil, and nothing done, where the other module lacks one of the names, has several of it, or has it with another
    ///   signature.
    package func replacing<R>(_ replaceable: ReplaceableFunctions, by other: GlobalScope, _ work: () -> R) -> R? {
        var pairs: [(FunctionDeclaration, FunctionDeclaration)] = []
        for function in replaceable.functions {
            guard let replacement = other.only(function.name), replacement.isPlain, function.hasSignature(of: replacement) else { return nil }
            pairs.append((function, replacement))
        }
        return try? compiler.replacing(pairs, work)
    }
}

extension GlobalScope {
    /// The function of a name that nothing else here has.
    fileprivate func only(_ name: String) -> FunctionDeclaration? {
        guard let found = names[name], found.count == 1 else { return nil }
        return found[0] as? FunctionDeclaration
    }
}

extension FunctionDeclaration {
    /// A function at the top level of a cell, without generic parameters or default values, of the library's types alone.
    fileprivate var isPlain: Bool {
        guard case .function = kind, case .body = implementation, owner == nil, !isLocal, captures.isEmpty, signature.isEmpty, opaqueResult == nil
        else { return false }
        return ([result] + parameters.map(\.type)).allSatisfy { $0.module == nil && !$0.isGeneric } && !parameters.contains(where: \.hasDefault)
    }

    /// Whether a call of this plain function would be compiled to the same instructions for the other.
    fileprivate func hasSignature(of other: FunctionDeclaration) -> Bool {
        parameters.count == other.parameters.count && result == other.result && isThrowing == other.isThrowing
            && isRethrowing == other.isRethrowing && isResultDiscardable == other.isResultDiscardable
            && zip(parameters, other.parameters).allSatisfy { a, b in
                a.label == b.label && a.type == b.type && a.isInout == b.isInout && a.isVariadic == b.isVariadic
                    && a.isAutoclosure == b.isAutoclosure && a.isEscaping == b.isEscaping
            }
    }
}
