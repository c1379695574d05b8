/// Closures and functions as values.
extension FunctionTranslator {
    /// How captures lie in a closure's record.
    struct CaptureLayout {
        enum Part {
            /// A shared variable.
            case box(Int)
            /// The value that a constant had.
            case word(Int)
            case object(Int)
        }

        var parts: [Part]
        var words: Int
        var objects: Int
    }

    func captureLayout(_ captures: [Capture]) throws -> CaptureLayout {
        var result = CaptureLayout(parts: [], words: 0, objects: 0)
        for capture in captures {
            let type = try runtime(capture.variable.type)
            if capture.sharesBox {
                result.parts.append(.box(result.objects))
                result.objects += 1
            } else if type.slot == .word, capture.variable.ownership == .strong {
                result.parts.append(.word(result.words))
                result.words += 1
            } else {
                result.parts.append(.object(result.objects))
                result.objects += 1
            }
        }
        return result
    }

    func makeClosure(_ closure: TypedClosure, _ destination: Destination) throws {
        // What it captures is worked out though nobody wants the closure.
        guard case .object(let target) = destination else { return try makeClosure(closure, .object(newTemporary())) }
        let function = try runtime(.function(closure.type))
        guard case .function(let parameters, let result) = function.shape else { throw fault("a closure that is no function") }
        let convention = CallConvention(zip(parameters, closure.type.parameters).map { ($0, $1.isInout) }, result: result)
        // One that captures nothing is not handed to its own code.
        let context = closure.captures.isEmpty ? -1 : convention.objectCount
        let inner = substitution
        let key = Compiler.RoutineKey.closure(ObjectIdentifier(closure), Set(inner.entries))
        compiler.keep(closure)
        let routine = try compiler.routine(key, name: closure.file.isLibrary ? nil : "closure", convention, contextRegister: context) { [unowned compiler] in
            try FunctionTranslator(compiler, inner, convention).translate(closure, context: context)
        }
        try fill(closure.captures, routine, target)
    }

    /// A closure's record with its captures.
    private func fill(_ captures: [Capture], _ routine: Int, _ target: Int) throws {
        let layout = try captureLayout(captures)
        let number = compiler.types.number(of: compiler.closureLayout(words: layout.words, objects: layout.objects))
        if captures.isEmpty {
            code.emit(.newClosure, target, number, routine)
            return
        }
        let record = try newTemporary()
        code.emit(.newClosure, record, number, routine)
        for (capture, part) in zip(captures, layout.parts) {
            try isolated {
                switch part {
                case .box(let index):
                    guard case .box(let box)? = locations[capture.variable] else { throw fault("the captured \(capture.variable.name) has no box") }
                    let copy = try code.newObject()
                    code.emit(.copyObject, copy, box)
                    code.emit(.setObject, record, index, copy)
                case .word(let index):
                    let register = try code.newWord()
                    switch capture.source {
                    case .variable: try loadVariable(capture.variable, try runtime(capture.variable.type), to: .word(register))
                    case .value(let value): try evaluate(value, to: .word(register))
                    }
                    code.emit(.setWord, record, index, register)
                case .object(let index):
                    let register = try code.newObject()
                    switch capture.source {
                    case .variable:
                        // A weak variable is captured as the reference that it is.
                        if capture.variable.ownership != .strong, case .object(let own)? = locations[capture.variable] {
                            code.emit(.copyObject, register, own)
                        } else {
                            try loadVariable(capture.variable, try runtime(capture.variable.type), to: .object(register))
                        }
                    case .value(let value):
                        try evaluate(value, to: .object(register))
                        if capture.variable.ownership != .strong { code.emit(.makeWeak, register, register) }
                    }
                    code.emit(.setObject, record, index, register)
                }
            }
        }
        temporaries.remove(record)
        code.emit(.moveObject, target, record)
    }

    /// A local function with what it uses of its surroundings.
    func makeLocalClosure(_ reference: FunctionReference, _ target: Int) throws {
        let routine = try compiler.routine(for: reference.declaration, reference.substitution)
        try fill(reference.declaration.captures, routine, target)
    }

    // MARK: Functions as values

    func functionValue(_ reference: FunctionReference, _ base: TypedExpression?, _ type: SwiftType, _ destination: Destination) throws {
        guard case .object(let target) = destination else { return try functionValue(reference, base, type, .object(newTemporary())) }
        let (found, isExistential, _) = try resolved(reference)
        let declaration = found.declaration
        if !declaration.captures.isEmpty { return try makeLocalClosure(found, target) }
        let function = try runtime(type)
        guard case .function(let parameters, let result) = function.shape, case .function(let swiftType) = concrete(type) else {
            throw fault("a function as a \(function.name)")
        }
        let convention = CallConvention(zip(parameters, swiftType.parameters).map { ($0, $1.isInout) }, result: result)
        let boundType = try base.flatMap { base in
            if case .metatype = concrete(base.type) { return nil as RuntimeType? }
            return try runtime(base.type)
        }
        let bindsBase = boundType != nil && compiler.takesSelf(declaration)
        // `Type.method` as a function of the instance is taken apart by the checker into a closure.
        let key = Compiler.RoutineKey.value(declaration, Set(found.substitution.entries), bound: bindsBase)
        let context = convention.objectCount
        let number = try compiler.routine(key, name: nil, convention, contextRegister: bindsBase ? context : -1) { [unowned compiler] in
            let translator = FunctionTranslator(compiler, found.substitution, convention)
            return try translator.translateValue(found, boundType: bindsBase ? boundType : nil, context: context, isExistential: isExistential)
        }
        let words = bindsBase && boundType?.slot == .word ? 1 : 0
        let objects = bindsBase && boundType?.slot == .object ? 1 : 0
        let layout = compiler.types.number(of: compiler.closureLayout(words: words, objects: objects))
        guard bindsBase, let base else {
            code.emit(.newClosure, target, layout, number)
            return
        }
        let record = try newTemporary()
        code.emit(.newClosure, record, layout, number)
        if words == 1 {
            code.emit(.setWord, record, 0, try word(base))
        } else {
            code.emit(.setObject, record, 0, try movable(try object(base)))
        }
        temporaries.remove(record)
        code.emit(.moveObject, target, record)
    }

    /// The routine of a function value: passes its arguments on, with the bound instance before them.
    func translateValue(_ reference: FunctionReference, boundType: RuntimeType?, context: Int, isExistential: Bool) throws -> Routine {
        var arguments: [PreparedArgument] = []
        if let boundType {
            _ = try code.newObject()
            let register = try newRegister(boundType)
            code.emit(boundType.slot == .word ? .getWord : .getObject, register, context, 0)
            arguments.append(.register(register, boundType))
        }
        for parameter in convention.parameters {
            arguments.append(
                parameter.isInout
                    ? .place(parameter.type.slot == .word ? .word(parameter.register) : .object(parameter.register, parameter.type))
                    : .register(parameter.register, parameter.type))
        }
        let declaration = reference.declaration
        if case .initializer = declaration.kind, let owner = compiler.selfType(of: declaration, reference.substitution) {
            try callInitializer(reference, owner, nil, arguments, nil, resultDestination)
        } else {
            let inner = isExistential ? try compiler.existentialConvention(of: .init(declaration, reference.substitution)) : try compiler.convention(of: declaration, reference.substitution)
            try callPrepared(reference, arguments, inner, to: resultDestination)
        }
        code.emit(.return_)
        return try finish(name: nil, context: boundType == nil ? -1 : context)
    }
}

extension Capture {
    /// Whether closure and surroundings share one variable.
    var sharesBox: Bool {
        if case .variable = source { return variable.needsBox }
        return false
    }
}
