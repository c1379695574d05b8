/// Conditions that bind what an array has at one of its ends: whether there is anything is known without making an Optional of it.
extension FunctionTranslator {
    /// Goes on with the element that a condition binds in a register, or jumps where there is none.
    ///
    /// - Returns: The element's register; nil where the value comes about in another way, and nothing has been emitted.
    func presentElement(_ value: TypedExpression, _ type: RuntimeType, orJumpTo label: CodeBuilder.Label) throws -> Int? {
        switch value.kind {
        case .call(let reference, let base?, let arguments) where arguments.isEmpty && reference.declaration.name == "popLast":
            guard case .place(let place) = base.kind, case .variable = place.kind else { return nil }
            return try removedElement(place, reference, type, orJumpTo: label)
        case .property(let property, let base?) where ["first", "last"].contains(property.declaration.name):
            return try endElement(base, property.declaration, type, orJumpTo: label)
        default: return nil
        }
    }

    /// `while let x = array.popLast()`.
    private func removedElement(_ place: TypedPlace, _ reference: FunctionReference, _ type: RuntimeType, orJumpTo label: CodeBuilder.Label) throws -> Int? {
        let array = concrete(place.type)
        guard isArray(array, declaring: try resolved(reference).reference.declaration.owner), let removal = libraryMember("_removeLast", of: array) else { return nil }
        let element = try newRegister(type)
        try temporarily {
            let place = try prepare(place)
            let count = try code.newWord()
            code.emit(.count, count, try objectOperand(.place(place)))
            releaseTemporaries()
            code.jump(.jumpEqualImmediate, count, 0, to: label)
            try callPrepared(removal, [.place(place)], try compiler.convention(of: removal.declaration, removal.substitution), to: destination(element, type))
        }
        return element
    }

    /// `if let x = array.last`.
    private func endElement(_ base: TypedExpression, _ property: VariableDeclaration, _ type: RuntimeType, orJumpTo label: CodeBuilder.Label) throws -> Int? {
        guard isArray(concrete(base.type), declaring: property.owner) else { return nil }
        let element = try newRegister(type)
        try temporarily {
            let array = try object(base)
            let position = try code.newWord()
            code.emit(.count, position, array)
            if temporaries.isEmpty {
                code.jump(.jumpEqualImmediate, position, 0, to: label)
            } else {
                // What is held meanwhile is let go of on both ways.
                let present = code.label()
                code.jump(.jumpNotEqualImmediate, position, 0, to: present)
                for register in temporaries.sorted(by: >) { code.emit(.clearObject, register) }
                code.jump(.jump, to: label)
                code.bind(present)
            }
            if property.name == "first" { code.emit(.loadInt, position, immediate: 0) } else { code.emit(.addIntImmediate, position, position, -1) }
            code.emit(type.slot == .word ? .elementWord : .elementObject, element, array, position)
        }
        return element
    }

    /// Whether a type is the array whose own member is meant: its places are counted from 0.
    private func isArray(_ type: SwiftType, declaring owner: Declaration?) -> Bool {
        guard case .nominal(let nominal, _) = type else { return false }
        return nominal.builtin == .array && nominal === owner
    }
}
