/// Results that nobody wants: when they go.
extension FunctionTranslator {
    /// Whether a result that nobody wants goes before the arguments of the call do.
    ///
    /// In Swift each value goes after it was used last, and what is used last together goes last made first: the result before the
    /// arguments. An initialiser takes its arguments over. What a function gives by way of memory, as its size is not known where the
    /// function is declared, is taken from there only after the arguments have gone; the parts of a tuple likewise.
    func dropsResultFirst(_ declaration: FunctionDeclaration, _ convention: CallConvention, _ destination: Destination) -> Bool {
        guard case .none = destination, convention.result.mayEndVisibly else { return false }
        switch declaration.kind {
        case .initializer: return false
        case .getter: return true
        default: return !isGivenInMemory(declaration.result)
        }
    }

    /// The same of a call of a closure.
    func dropsResultFirst(_ convention: CallConvention, _ destination: Destination) -> Bool {
        guard case .none = destination, convention.result.mayEndVisibly, let type = convention.result.swiftType else { return false }
        return !isGivenInMemory(type)
    }

    /// Whether a result of this type, as it is declared, is none that registers hold.
    private func isGivenInMemory(_ type: SwiftType, depth: Int = 0) -> Bool {
        if case .tuple = type, depth == 0 { return true }
        // A type within itself is kept by reference somewhere, or has been looked at by then.
        guard depth < 8 else { return false }
        switch type {
        case .parameter, .associated: return true
        case .existential(let protocols):
            return !protocols.contains { p in compiler.checker.closure(of: p).contains { $0.isClassBound || $0.name == "Error" && $0.file?.isLibrary == true } }
        case .tuple(let elements): return elements.contains { isGivenInMemory($0.type, depth: depth + 1) }
        case .nominal(let nominal, let arguments):
            if nominal.builtin == .optional { return arguments.contains { isGivenInMemory($0, depth: depth + 1) } }
            guard nominal.kind != .classType, !nominal.isLibraryType else { return false }
            let substitution = Substitution(nominal.allParameters, arguments)
            let parts = nominal.fields.map(\.type) + nominal.cases.flatMap { $0.parameters.map(\.type) }
            return parts.contains { isGivenInMemory(compiler.checker.substitute($0, substitution), depth: depth + 1) }
        default: return false
        }
    }

    /// `_ = value`: a variable is read for it, which fails where it is being changed, or where what an unowned one refers to has gone.
    func discard(_ value: TypedExpression) throws {
        guard value.isReadOfVariable else { return try evaluate(value, to: .none) }
        try isolated {
            let type = try runtime(value.type)
            let register = try newRegister(type)
            try evaluate(value, to: destination(register, type))
            if type.slot == .object { code.emit(.clearObject, register) }
        }
    }

    /// A statement that is a value and nothing else: of what could be changed Swift evaluates what leads there, and does not ask for it.
    func evaluateAlone(_ value: TypedExpression) throws {
        if case .tuple(let parts) = value.kind {
            for part in parts { try isolated { try evaluateAlone(part) } }
        } else if let place = changeable(value) {
            _ = try prepare(place)
        } else {
            try evaluate(value, to: .none)
        }
    }

    /// Lets go of a result in a register: of a tuple the last part first.
    func discard(_ register: Int, _ type: RuntimeType) throws {
        guard case .tuple(let fields) = type.shape else { return code.emit(.clearObject, register) }
        try isolated {
            // The register of a result is free already.
            code.nextObject = max(code.nextObject, register + 1)
            for field in fields where field.type.slot == .object { code.emit(.getObject, try newTemporary(), register, field.index) }
            code.emit(.clearObject, register)
        }
    }
}

extension TypedExpression {
    /// Whether it is what a variable or stored property holds, perhaps converted.
    fileprivate var isReadOfVariable: Bool {
        switch kind {
        case .variable(let variable): variable.isGlobal && variable.isMutable || variable.ownership == .unowned
        case .property(let reference, _): reference.declaration.isStored || reference.declaration.isStatic
        case .optionalChain(let inner), .wrapOptional(let inner), .box(let inner), .upcast(let inner): inner.isReadOfVariable
        case .ternary(_, let yes, let no): yes.isReadOfVariable || no.isReadOfVariable
        default: false
        }
    }
}

extension RuntimeType {
    /// Whether letting go of a value may run code of a cell.
    fileprivate var mayEndVisibly: Bool {
        switch shape {
        case .string, .character, .substring, .metatype: false
        case .optional(let wrapped): wrapped.mayEndVisibly
        default: slot == .object
        }
    }
}
