/// Calls.
extension FunctionTranslator {
    /// What is passed for a parameter, wherever it comes from.
    enum PreparedArgument {
        case expression(TypedExpression)
        case variadic([TypedExpression])
        /// A default value, in terms of the callee's generic parameters.
        case defaultValue(TypedExpression, Substitution)
        /// A value in a register; an object is shared unless the register is a temporary.
        case register(Int, RuntimeType)
        /// What an `inout` parameter changes.
        case place(Place)
        /// The same as written: its indices are evaluated among the other arguments, with the values of those that follow.
        case written(TypedPlace, while: [TypedExpression])
    }

    // MARK: Finding the code

    /// The function that a reference means once its types are concrete: a requirement becomes what fulfils it.
    func resolved(_ reference: FunctionReference) throws -> (reference: FunctionReference, isExistential: Bool, field: PropertyReference?) {
        var reference = reference
        reference.substitution = concrete(reference.substitution)
        if reference.declaration.isLocal { reference.substitution = reference.substitution.merging(substitution) }
        for _ in 0..<100 {
            guard let owner = reference.declaration.owner as? ProtocolDeclaration, let type = reference.substitution[owner.selfParameter] else { return (reference, false, nil) }
            // What an extension of a protocol gives to a value is code for the value's own type, too.
            if isFoundByValue(reference) { return (reference, true, nil) }
            guard reference.dispatch == .witness else { return (reference, false, nil) }
            switch compiler.checker.witness(for: reference.declaration, of: type, reference.substitution) {
            case .function(let found):
                reference = found
                reference.substitution = concrete(reference.substitution)
            case .field(let property): return (reference, false, property)
            case nil: throw fault("\(type) has no \(reference.declaration.fullName)")
            }
        }
        throw fault("\(reference.declaration.fullName) is fulfilled by itself")
    }

    /// Whether `any P` stands for `Self`, so that the value says which code runs. Operators of a protocol have no one value that says it.
    func isFoundByValue(_ reference: FunctionReference) -> Bool {
        guard let owner = reference.declaration.owner as? ProtocolDeclaration, case .existential? = reference.substitution[owner.selfParameter] else { return false }
        return !reference.declaration.kind.isOperator || reference.dispatch == .witness
    }

    /// The instruction that a call of a function is.
    func intrinsic(of reference: FunctionReference) throws -> Intrinsic? {
        guard let (found, isExistential, field) = try? resolved(reference), !isExistential, field == nil,
            case .native(let number) = found.declaration.implementation, compiler.library.natives.indices.contains(number)
        else { return nil }
        return compiler.library.natives[number].intrinsic
    }

    // MARK: Calls as written

    func call(_ reference: FunctionReference, _ base: TypedExpression?, _ arguments: [TypedExpression.Argument], _ destination: Destination) throws {
        var (found, isExistential, field) = try resolved(reference)
        // Default values are those of the function that is named, not of the one that is called.
        let named = found
        if let base { found = overridden(found, of: base) }
        let declaration = found.declaration
        if let field, let base {
            return try callField(field, base, arguments, isSetter: reference.declaration.kind.isSetter, destination)
        }
        let callsInitializer = { if case .initializer = declaration.kind { true } else { false } }()
        // What `self.init(…)` gives becomes `self`.
        let isDelegation = callsInitializer && base.map { if case .metatype = concrete($0.type) { false } else { true } } ?? false
        if !isDelegation, case .native(let number) = declaration.implementation, compiler.library.natives.indices.contains(number),
            let intrinsic = compiler.library.natives[number].intrinsic
        {
            var operands: [PreparedArgument] = []
            if let base, compiler.takesSelf(declaration) {
                if case .place(let place) = base.kind {
                    operands.append(.place(try prepareChange(place, isFollowedByAssignments: arguments.contains { $0.mayAssign }, while: arguments.flatMap(\.values))))
                } else { operands.append(.expression(base)) }
            }
            for (index, argument) in arguments.enumerated() {
                let later = arguments[(index + 1)...].contains { $0.mayAssign }
                operands.append(try prepare(argument, declaration.parameters[index], found.substitution, isFollowedByAssignments: later, while: arguments[(index + 1)...].flatMap(\.values)))
            }
            if try emit(intrinsic, operands, try compiler.runtime(declaration.result, found.substitution), destination) { return }
        }
        var prepared: [PreparedArgument] = []
        var orders: [Int] = []
        var delegated: TypedExpression?
        let isFoundByClass = base.map { isAskedOfClass(declaration, $0) } ?? false
        if let base {
            if isFoundByClass || isExistential && (callsInitializer || declaration.isStatic) {
                prepared.append(.expression(base))
                orders.append(-1)
            } else if callsInitializer {
                if case .metatype = concrete(base.type) {} else { delegated = base }
            } else if compiler.takesSelf(declaration) {
                prepared.append(try receiver(base, isMutating: compiler.checker.changesSelf(declaration), while: arguments.flatMap(\.values)))
                orders.append(-1)
            }
        }
        let isNative = if case .native = declaration.implementation { true } else { false }
        for (index, argument) in arguments.enumerated() {
            let later = arguments[(index + 1)...].flatMap(\.values)
            if !isNative, case .place(let place) = argument.value { prepared.append(.written(place, while: later)) } else { prepared.append(try prepare(argument, named.declaration.parameters[index], named.substitution, while: later)) }
            orders.append(argument.order)
        }
        if isExistential || isFoundByClass {
            return try callExistential(.init(found.declaration, found.substitution), prepared, orders, destination)
        }
        if callsInitializer, let owner = compiler.selfType(of: declaration, found.substitution) {
            return try callInitializer(found, owner, delegated, prepared, orders, destination)
        }
        try callPrepared(found, prepared, try compiler.convention(of: declaration, found.substitution), orders: orders, to: destination)
    }

    /// What a class has in place of a member of a superclass: of `T()` and `T.name`, where `T` stands for the class.
    func overridden(_ reference: FunctionReference, of base: TypedExpression) -> FunctionReference {
        guard case .metatype = base.type, reference.declaration.owner is NominalDeclaration, case .metatype(let type) = concrete(base.type), case .nominal(let nominal, _) = type, nominal.kind == .classType,
            let found = compiler.checker.override(of: reference.declaration, in: type), found !== reference.declaration
        else { return reference }
        var owner = type
        while case .nominal(let current, _) = owner, current !== found.owner, let parent = compiler.checker.superclass(of: owner) { owner = parent }
        return FunctionReference(found, TypeTable.substitution(owner), reference.dispatch)
    }

    /// Whether which function is called is found by a class that is known only at run time: of a required initialiser, and of what belongs to
    /// a class itself and can be overridden.
    func isAskedOfClass(_ function: FunctionDeclaration, _ base: TypedExpression) -> Bool {
        // Code of a class itself has no value for `self`: `super.f()`.
        var value = base
        while case .upcast(let inner) = value.kind { value = inner }
        switch value.kind {
        case .type: return false
        case .variable(let variable) where variable.isSelf: return false
        default: break
        }
        guard case .metatype(.nominal(let nominal, let arguments)) = concrete(base.type), nominal.kind == .classType, nominal.isOpen, !nominal.isLibraryType, arguments.isEmpty,
            function.owner is NominalDeclaration
        else { return false }
        if case .initializer = function.kind { return true }
        return function.isStatic && !function.isFinal && !function.kind.isOperator
    }

    func unsupported(_ what: String) -> CellFailure {
        CellFailure(.runtime, "cells do not run \(what) yet")
    }

    func receiver(_ base: TypedExpression, isMutating: Bool, while values: [TypedExpression] = []) throws -> PreparedArgument {
        if case .place(let place) = base.kind {
            let type = try runtime(place.type)
            if isMutating { return .place(try prepareChange(place, while: values)) }
            let register = try newRegister(type)
            try read(prepare(place), to: destination(register, type))
            if type.slot == .object { temporaries.insert(register) }
            return .register(register, type)
        }
        return .expression(base)
    }

    private func prepare(
        _ argument: TypedExpression.Argument, _ parameter: ParameterDeclaration, _ inner: Substitution, isFollowedByAssignments: Bool = true, while values: [TypedExpression]
    ) throws -> PreparedArgument {
        switch argument.value {
        case .value(let value): return .expression(value)
        case .place(let place): return .place(try prepareChange(place, isFollowedByAssignments: isFollowedByAssignments, while: values))
        case .variadic(let values): return .variadic(values)
        case .defaultValue:
            guard let value = compiler.checker.defaultValue(of: parameter) else { throw fault("a parameter without default value was left out") }
            return .defaultValue(value, inner)
        }
    }

    /// Evaluates something that is written in terms of another declaration's generic parameters.
    func within(_ inner: Substitution, _ body: () throws -> Void) throws {
        // Initial and default values are written out where they are needed: one that needs itself would be without end.
        guard inlineDepth < Self.inlineDepthLimit else {
            throw CellFailure(
                .limit, "initial values and default values need one another more than \(Self.inlineDepthLimit) deep", notes: ["Does one of them need itself?"])
        }
        try code.requireRoom()
        let outer = substitution
        substitution = inner
        inlineDepth += 1
        defer {
            substitution = outer
            inlineDepth -= 1
        }
        try body()
    }

    // MARK: Function values

    func callValue(_ function: TypedExpression, _ arguments: [TypedExpression.Argument], _ destination: Destination) throws {
        let type = try runtime(function.type)
        guard case .function(let parameters, let result) = type.shape, case .function(let swiftType) = concrete(function.type) else {
            throw fault("a call of a \(type.name)")
        }
        let convention = CallConvention(zip(parameters, swiftType.parameters).map { ($0, $1.isInout) }, result: result)
        let closure = try object(function)
        let prepared = try arguments.map { argument -> PreparedArgument in
            switch argument.value {
            case .value(let value): .expression(value)
            case .place(let place): .written(place, while: [])
            case .variadic(let values): .variadic(values)
            case .defaultValue: throw fault("a function value has no default values")
            }
        }
        try callClosure(closure, prepared, convention, arguments.map(\.order), destination)
        // A function that nobody keeps goes with what it holds as soon as it has been called; a closure where its statement ends.
        switch function.kind {
        case .closure: break
        default: releaseIfTemporary(closure)
        }
    }

    func callClosure(_ closure: Int, _ arguments: [PreparedArgument], _ convention: CallConvention, _ orders: [Int]?, _ destination: Destination) throws {
        // The machine puts the closure itself behind the arguments.
        try code.reserve(words: convention.wordCount, objects: convention.objectCount + 1)
        try window(arguments, convention, orders, dropsFirst: dropsResultFirst(convention, destination), destination) { words, objects in
            try code.reserve(words: 0, objects: 1)
            code.emit(.callClosure, closure, words, objects)
        }
    }

    /// A local function that captures: its captures are taken anew at each call.
    func callLocal(
        _ reference: FunctionReference, _ arguments: [PreparedArgument], _ convention: CallConvention, _ orders: [Int]?, _ destination: Destination
    ) throws {
        let closure = try newTemporary()
        try makeLocalClosure(reference, closure)
        try callClosure(closure, arguments, convention, orders, destination)
    }

    // MARK: Values of unknown type

    /// Calls a requirement on a value whose type is known only at run time.
    func callExistential(_ use: Compiler.RequirementUse, _ arguments: [PreparedArgument], _ orders: [Int], _ destination: Destination) throws {
        let requirement = use.declaration
        let isOfType = requirement.isOfType
        var (use, arguments, orders) = leavingOutDefaults(use, arguments, orders)
        var isNamedByType = isOfType
        if isOfType, arguments.count + use.leftOut.count == requirement.parameters.count {
            // `Self.name` in a method that an extension of a protocol gives to a value of unknown type: the type is that of the value.
            guard let variable = function?.selfVariable, case .existential = concrete(variable.type) else { throw unsupported("a static member of a type that is known only while the cell runs") }
            arguments.insert(.expression(TypedExpression(.variable(variable), variable.type, .none)), at: 0)
            orders.insert(-1, at: 0)
            if case .metatype = variable.type {} else { isNamedByType = false }
        }
        let convention = try compiler.existentialConvention(of: use)
        try callByType(use, convention, receiver: 0, isType: isNamedByType, arguments, orders, destination)
    }

    /// In how many registers a call's receiver may lie by whose type its code is found: the instruction has seven bits for it.
    static let receiverRegisters = 128

    /// What an instruction that finds its code by a receiver says of it: in which register of the call it lies, and a mark.
    func receiverOperand(_ register: Int, marked: Bool, of declaration: FunctionDeclaration, _ finder: String) throws -> UInt8 {
        guard register < Self.receiverRegisters else {
            throw CellFailure(.limit, "'\(declaration.name)' takes too many arguments to be found by \(finder)", notes: ["Pass them in an array, or in a struct."])
        }
        return UInt8(register | (marked ? 128 : 0))
    }

    /// A call of which the code is found by a type, or by the type of a value, while the cell runs.
    ///
    /// - Parameters:
    ///   - receiver: The place of that type or value among the parameters.
    ///   - isType: Whether it is the type itself.
    func callByType(
        _ use: Compiler.RequirementUse, _ convention: CallConvention, receiver: Int, isType: Bool, _ arguments: [PreparedArgument], _ orders: [Int]?, _ destination: Destination
    ) throws {
        let k = try receiverOperand(convention.parameters[receiver].register, marked: isType, of: use.declaration, "the type of a value")
        let number = compiler.requirementNumber(use)
        try window(arguments, convention, orders, dropsFirst: dropsResultFirst(use.declaration, convention, destination), destination) { words, objects in
            code.emit(.callWitness, k: k, number, words, objects)
        }
    }

    /// A property requirement that a stored property fulfils.
    private func callField(_ field: PropertyReference, _ base: TypedExpression, _ arguments: [TypedExpression.Argument], isSetter: Bool, _ destination: Destination) throws {
        if isSetter, case .place(let place) = base.kind, case .value(let value)? = arguments.first?.value {
            let target = try fieldPlace(prepare(place), field, concrete(place.type))
            return try store(.expression(value), in: target)
        }
        let type = concrete(base.type)
        let register = try object(base)
        try readField(field.declaration, of: register, isOwned: false, type, to: destination)
    }
}

extension FunctionDeclaration {
    /// A static member or an initialiser: what is asked of a type and not of a value.
    var isOfType: Bool {
        if case .initializer = kind { return true }
        return isStatic
    }
}

extension FunctionDeclaration.Kind {
    var isOperator: Bool {
        if case .operator = self { return true }
        return false
    }

    /// Accessors are called as functions are.
    var orAccessor: FunctionDeclaration.Kind {
        switch self {
        case .getter, .setter, .function: .function
        default: self
        }
    }
}

extension RuntimeType {
    /// Whether values are instances, which are shared, not copied.
    var isReference: Bool {
        switch shape {
        case .instance: true
        // The library's opaque types are structs too, which are changed where they are kept.
        case .native: if case .nominal(let declaration, _)? = swiftType { declaration.kind == .classType } else { true }
        default: false
        }
    }

    /// Whether values are functions, or Optionals of them.
    var isFunction: Bool {
        switch shape {
        case .function: true
        case .optional(let wrapped): wrapped.isFunction
        default: false
        }
    }
}
