/// Values noted as they pass, for the page.
extension FunctionTranslator {
    /// Evaluates a statement's expression and notes its value where its line is probed.
    func probe(_ expression: TypedExpression, at range: SourceRange) throws -> Bool {
        guard let line = probedLine(range) else { return false }
        if case .assign(let place, let value) = expression.kind {
            _ = value
            try evaluate(expression, to: .none)
            let type = try runtime(place.type)
            let register = type.slot == .word ? try code.newWord() : try code.newObject()
            try read(prepare(place), to: type.slot == .word ? .word(register) : .object(register))
            try note(register, type, line)
            return true
        }
        let type = try runtime(expression.type)
        if type.isVoid { return false }
        let register = type.slot == .word ? try word(expression) : try object(expression)
        try note(register, type, line)
        return true
    }

    func probe(_ variable: VariableDeclaration, at range: SourceRange) throws {
        guard let line = probedLine(range) else { return }
        try temporarily {
            let type = try runtime(variable.type)
            let register = type.slot == .word ? try code.newWord() : try code.newObject()
            try loadVariable(variable, type, to: type.slot == .word ? .word(register) : .object(register))
            try note(register, type, line)
        }
    }

    /// Notes what a statement gives to where it was asked for, where its line is probed.
    func probe(_ destination: Destination, of value: TypedExpression, at range: SourceRange) throws {
        guard let line = probedLine(range) else { return }
        switch destination {
        case .word(let register), .object(let register): try note(register, runtime(value.type), line)
        case .none: break
        }
    }

    func probedLine(_ range: SourceRange) -> Int? {
        guard !compiler.probedLines.isEmpty, let file, file === compiler.probedFile, range != .none else { return nil }
        let line = file.line(at: max(range.start, range.end - 1))
        return compiler.probedLines.contains(line) && line != lineOfClosureEnd ? line : nil
    }

    private func note(_ register: Int, _ type: RuntimeType, _ line: Int) throws {
        let text = try code.newObject()
        code.emit(type.slot == .word ? .describeWord : .describeObject, text, register, type.id)
        code.emit(.probe, text, immediate: line)
    }

    /// The cell's last expression: evaluated, and noted as the cell's value.
    func showValue(_ value: TypedExpression) throws {
        code.range = value.range
        try temporarily {
            let type = try runtime(value.type)
            if type.isVoid {
                try evaluate(value, to: .none)
                return
            }
            let register = type.slot == .word ? try word(value) : try object(value)
            try note(register, type, Machine.valueLine)
            if let line = probedLine(value.range) { try note(register, type, line) }
        }
    }
}
