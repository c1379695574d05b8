extension DeclarationUses {
    /// The built-ins among the declarations, by the names that `CellLibrary.documentation(of:)` knows them by, sorted:
    /// `Linear`, `Linear.init(_:_:bias:)`, `Tensor.sum(dim:keepdim:)`, `Tensor.shape`. Operators have none.
    package var builtinNames: [String] {
        declarations.compactMap(Self.builtinName).sorted()
    }

    private static func builtinName(of declaration: Declaration) -> String? {
        guard declaration.file?.isLibrary == true else { return nil }
        switch declaration {
        case let function as FunctionDeclaration:
            switch function.kind {
            case .function, .initializer: return qualified(function.fullName, function.owner)
            case .operator, .deinitializer, .getter, .setter, .willSet, .didSet: return nil
            }
        case let variable as VariableDeclaration:
            // Parameters and the like are variables too, but no one else's to use.
            if case .local = variable.storage { return nil }
            return qualified(variable.name, variable.owner)
        case let enumCase as EnumCaseDeclaration: return qualified(enumCase.name, enumCase.owner)
        case is SubscriptDeclaration: return nil
        default: return declaration.name
        }
    }

    private static func qualified(_ name: String, _ owner: Declaration?) -> String { owner.map { "\($0.name).\(name)" } ?? name }
}

extension CellSession {
    /// The built-ins that the cell which last passed the checker uses, as ``DeclarationUses/builtinNames`` names them.
    package var builtinsUsed: [String] {
        guard let cell = lastCheckedCell else { return [] }
        return DeclarationUses(of: cell, follows: { $0.file === cell.file }, bodyOf: body).builtinNames
    }
}
