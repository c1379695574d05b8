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
    }

    // MARK: Finding the code

    /// The function that a reference means once its types are concrete: a requirement becomes what fulfils it.
    func resolved(_ reference: FunctionReference) throws -> (reference: FunctionReference, isExistential: Bool, field: PropertyReference?) {
        var reference = reference
        reference.substitution = concrete(reference.substitution)
        if reference.declaration.isLocal { reference.substitution = reference.substitution.merging(substitution) }
        for _ in 0..<100 {
            guard reference.dispatch == .witness, let owner = reference.declaration.owner as? ProtocolDeclaration,
                let type = reference.substitution[owner.selfParameter]
            else { return (reference, false, nil) }
            if case .existential = type { return (reference, true, nil) }
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

    /// The instruction that a call of a function is.
    func intrinsic(of reference: FunctionReference) throws -> Intrinsic? {
        guard let (found, isExistential, field) = try? resolved(reference), !isExistential, field == nil,
            case .native(let number) = found.declaration.implementation, compiler.library.natives.indices.contains(number)
        else { return nil }
        return compiler.library.natives[number].intrinsic
    }

    // MARK: Calls as written

    func call(_ reference: FunctionReference, _ base: TypedExpression?, _ arguments: [TypedExpression.Argument], _ destination: Destination) throws {
        let (found, isExistential, field) = try resolved(reference)
        let declaration = found.declaration
        if let field, let base {
            return try callField(field, base, arguments, isSetter: reference.declaration.kind.isSetter, destination)
        }
        if case .native(let number) = declaration.implementation, compiler.library.natives.indices.contains(number),
            let intrinsic = compiler.library.natives[number].intrinsic
        {
            var operands: [PreparedArgument] = []
            if let base, compiler.takesSelf(declaration) {
                if case .place(let place) = base.kind {
                    operands.append(.place(try prepare(place, isFollowedByAssignments: arguments.contains { $0.mayAssign })))
                } else { operands.append(.expression(base)) }
            }
            for (index, argument) in arguments.enumerated() {
                let later = arguments[(index + 1)...].contains { $0.mayAssign }
                operands.append(try prepare(argument, declaration.parameters[index], found.substitution, isFollowedByAssignments: later))
            }
            if try emit(intrinsic, operands, try compiler.runtime(declaration.result, found.substitution), destination) { return }
        }
        var prepared: [PreparedArgument] = []
        var orders: [Int] = []
        let callsInitializer = { if case .initializer = declaration.kind { true } else { false } }()
        var delegated: TypedExpression?
        if let base {
            if callsInitializer {
                if case .metatype = concrete(base.type) {} else { delegated = base }
                if delegated == nil { throw unsupported("an initialiser called on a type that is known only while the cell runs") }
            } else if compiler.takesSelf(declaration) {
                prepared.append(try receiver(base, isMutating: declaration.isMutating))
                orders.append(-1)
            }
        }
        for (index, argument) in arguments.enumerated() {
            prepared.append(try prepare(argument, declaration.parameters[index], found.substitution))
            orders.append(argument.order)
        }
        if isExistential {
            return try callExistential(found.declaration, prepared, orders, destination)
        }
        if callsInitializer, let owner = compiler.selfType(of: declaration, found.substitution) {
            return try callInitializer(found, owner, delegated, prepared, orders, destination)
        }
        try callPrepared(found, prepared, try compiler.convention(of: declaration, found.substitution), orders: orders, to: destination)
    }

    func unsupported(_ what: String) -> CellFailure {
        CellFailure(.runtime, "cells do not run \(what) yet")
    }

    private func receiver(_ base: TypedExpression, isMutating: Bool) throws -> PreparedArgument {
        if case .place(let place) = base.kind {
            let type = try runtime(place.type)
            if isMutating, !type.isReference { return .place(try prepare(place)) }
            let register = try newRegister(type)
            try read(prepare(place), to: destination(register, type))
            if type.slot == .object { temporaries.insert(register) }
            return .register(register, type)
        }
        return .expression(base)
    }

    private func prepare(
        _ argument: TypedExpression.Argument, _ parameter: ParameterDeclaration, _ inner: Substitution, isFollowedByAssignments: Bool = true
    ) throws -> PreparedArgument {
        switch argument.value {
        case .value(let value): return .expression(value)
        case .place(let place): return .place(try prepare(place, isFollowedByAssignments: isFollowedByAssignments))
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
        let outer = substitution
        substitution = inner
        inlineDepth += 1
        defer {
            substitution = outer
            inlineDepth -= 1
        }
        try body()
    }

    // MARK: Calls with arguments in place

    /// Calls a function and puts its result where it is wanted.
    ///
    /// - Parameter orders: in which order the arguments are evaluated; as they stand if `nil`.
    func callPrepared(
        _ reference: FunctionReference, _ arguments: [PreparedArgument], _ convention: CallConvention, orders: [Int]? = nil, to destination: Destination
    ) throws {
        let (reference, isExistential, _) = try resolved(reference)
        let declaration = reference.declaration
        switch declaration.implementation {
        case .memberwiseInitializer:
            return try memberwise(declaration, reference.substitution, arguments, orders, destination)
        case .enumCase(let enumCase):
            return try makeCase(enumCase, convention.result, arguments, orders, destination)
        case .requirement where isExistential:
            return try callExistential(declaration, arguments, orders ?? Array(arguments.indices), destination)
        case .native(let number):
            if let intrinsic = compiler.library.natives[number].intrinsic {
                if try emit(intrinsic, arguments, convention.result, destination) { return }
            }
            let typeArguments = try reference.substitution.entries.map { try compiler.types.runtime(concrete($0.type)) }
            let call = try compiler.nativeCall(number, convention, typeArguments: typeArguments)
            return try window(arguments, convention, orders, destination) { words, objects in code.emit(.callNative, call, words, objects) }
        case .body, .derived, .requirement:
            if !declaration.captures.isEmpty { return try callLocal(reference, arguments, convention, orders, destination) }
            if reference.dispatch == .dynamic, let slot = try dynamicSlot(declaration) {
                let receiver = convention.parameters[0].register
                guard receiver < 256, try !isPeer(convention.parameters[0].type) else {
                    return try callPeerMethod(reference, arguments, convention, orders, destination)
                }
                return try window(arguments, convention, orders, destination) { words, objects in
                    code.emit(.callMethod, k: UInt8(receiver), slot, words, objects)
                }
            }
            let routine = try compiler.routine(for: declaration, reference.substitution)
            return try window(arguments, convention, orders, destination) { words, objects in code.emit(.call, routine, words, objects) }
        }
    }

    /// The method slot of a function that the class of the instance may override.
    private func dynamicSlot(_ declaration: FunctionDeclaration) throws -> Int? {
        guard compiler.takesSelf(declaration), let owner = declaration.owner as? NominalDeclaration, owner.kind == .classType,
            owner.overridableFunctions.contains(declaration)
        else { return nil }
        return compiler.methodSlot(declaration)
    }

    /// Whether instances are native objects that own the cell's fields.
    func isPeer(_ type: RuntimeType) throws -> Bool { type.nativeAncestor != nil }

    /// A method of a class that descends from a native one: found through the peer's fields.
    private func callPeerMethod(
        _ reference: FunctionReference, _ arguments: [PreparedArgument], _ convention: CallConvention, _ orders: [Int]?, _ destination: Destination
    ) throws {
        guard let slot = try dynamicSlot(reference.declaration), compiler.nativeRoot(reference.declaration) == nil else {
            let routine = try compiler.routine(for: reference.declaration, reference.substitution)
            return try window(arguments, convention, orders, destination) { words, objects in code.emit(.call, routine, words, objects) }
        }
        let receiver = convention.parameters[0].register
        try window(arguments, convention, orders, destination) { words, objects in
            // k = 255: the receiver stands in the first parameter register of the window, as a peer.
            code.emit(.callMethod, k: UInt8(128 + receiver), slot, words, objects)
        }
    }

    /// Lays out the arguments of a call above the registers in use, calls, and takes the result.
    func window(
        _ arguments: [PreparedArgument], _ convention: CallConvention, _ orders: [Int]?, _ destination: Destination, _ call: (Int, Int) throws -> Void
    ) throws {
        let (words, objects) = (code.nextWord, code.nextObject)
        let range = code.range
        let sequence = orders.map { orders in arguments.indices.sorted { orders[$0] < orders[$1] } } ?? Array(arguments.indices)
        let hasPlaces = arguments.contains { if case .place = $0 { true } else { false } }
        let mark = temporaries
        if hasPlaces {
            temporaries = []
            try changingWindow(arguments, convention, sequence, range, destination, call)
            releaseTemporaries()
        } else {
            let base = (words, objects)
            _ = try code.newWord(convention.wordCount)
            _ = try code.newObject(convention.objectCount)
            temporaries = []
            // Registers of arguments may be temporaries of the caller.
            let outer = mark
            for index in sequence {
                let parameter = convention.parameters[index]
                let target = (parameter.type.slot == .word ? base.0 : base.1) + parameter.register
                if case .register(let register, _) = arguments[index], parameter.type.slot == .object {
                    code.emit(outer.contains(register) ? .moveObject : .copyObject, target, register)
                } else {
                    try isolated { try pass(arguments[index], parameter.type, to: target) }
                }
            }
            code.range = range
            try call(base.0, base.1)
            code.nextWord = base.0
            code.nextObject = base.1
            deliverResult(convention, base, destination)
        }
        temporaries = mark
        code.nextWord = words
        code.nextObject = objects
    }

    /// A call with `inout` arguments: the other arguments are evaluated, then each place is opened, and the callee's registers
    /// lie above all that.
    private func changingWindow(
        _ arguments: [PreparedArgument], _ convention: CallConvention, _ sequence: [Int], _ range: SourceRange, _ destination: Destination,
        _ call: (Int, Int) throws -> Void
    ) throws {
        var places: [(place: Place, parameter: CallConvention.Parameter)] = []
        var values: [(register: Int, parameter: CallConvention.Parameter)] = []
        for index in sequence {
            let parameter = convention.parameters[index]
            if case .place(let place) = arguments[index] {
                places.append((place, parameter))
            } else {
                let register = try newRegister(parameter.type)
                try isolated { try pass(arguments[index], parameter.type, to: register) }
                values.append((register, parameter))
            }
        }
        // What is written back to anything but a register of its own takes registers, so the result must lie below them.
        let isDirect = places.allSatisfy { isOwnRegister($0.place) }
        var result: Int?
        if !isDirect, !convention.result.isVoid { result = try newRegister(convention.result) }
        var base = (0, 0)
        try opened(places[...], []) { registers in
            base = (code.nextWord, code.nextObject)
            _ = try code.newWord(convention.wordCount)
            _ = try code.newObject(convention.objectCount)
            for (register, parameter) in values { emitMove(parameter.type.slot, register, to: base, parameter.register) }
            for (register, place) in zip(registers, places) { emitMove(place.parameter.type.slot, register, to: base, place.parameter.register) }
            let window = base
            let back = { [code] in
                for (register, place) in zip(registers, places) {
                    if place.parameter.type.slot == .word {
                        code.emit(.moveWord, register, window.0 + place.parameter.register)
                    } else {
                        code.emit(.moveObject, register, window.1 + place.parameter.register)
                    }
                }
            }
            try guarded({ code.range = range; try call(base.0, base.1) }, always: back)
            back()
            if let result { code.emit(convention.result.slot == .word ? .moveWord : .moveObject, result, convention.result.slot == .word ? base.0 : base.1) }
            (code.nextWord, code.nextObject) = base
        }
        guard let result else { return deliverResult(convention, base, destination) }
        deliverResult(convention, (result, result), destination)
    }

    private func emitMove(_ slot: RuntimeType.Slot, _ register: Int, to base: (Int, Int), _ parameter: Int) {
        if slot == .word { code.emit(.moveWord, base.0 + parameter, register) } else { code.emit(.moveObject, base.1 + parameter, register) }
    }

    /// Opens places within one another and runs `body` with the registers of their values.
    private func opened(_ places: ArraySlice<(place: Place, parameter: CallConvention.Parameter)>, _ registers: [Int], _ body: ([Int]) throws -> Void) throws {
        guard let first = places.first else { return try body(registers) }
        try modify(first.place) { try opened(places.dropFirst(), registers + [$0], body) }
    }

    /// Whether the value at a place lies in a register of its own, where it can be changed at once.
    private func isOwnRegister(_ place: Place) -> Bool {
        switch place {
        case .word, .object: return true
        case .variable(let variable, _):
            guard variable.ownership == .strong, !isGlobal(variable), let location = locations[variable] else { return false }
            if case .box = location { return false }
            return true
        default: return false
        }
    }

    /// Code whose failure, whatever it is, is followed by `always`.
    func guarded(_ body: () throws -> Void, always: @escaping () throws -> Void) throws {
        let start = code.position
        try body()
        let label = code.label()
        code.guardCode(from: start, .always, target: label, firstFreeObject: code.nextObject)
        let (words, objects) = (code.nextWord, code.nextObject)
        later { [unowned self] in
            (code.nextWord, code.nextObject) = (words, objects)
            code.bind(label)
            try always()
            code.emit(.resume)
        }
    }

    private func deliverResult(_ convention: CallConvention, _ base: (Int, Int), _ destination: Destination) {
        if convention.result.isVoid { return loadWord(0, to: destination) }
        if convention.result.slot == .word {
            deliverWord(base.0, to: destination)
        } else if case .object(let target) = destination {
            if target != base.1 { code.emit(.moveObject, target, base.1) }
        } else {
            code.emit(.clearObject, base.1)
        }
    }

    /// Puts an argument into its register.
    func pass(_ argument: PreparedArgument, _ type: RuntimeType, to target: Int) throws {
        switch argument {
        case .expression(let value): try evaluate(value, to: destination(target, type))
        case .defaultValue(let value, let inner): try within(inner) { try evaluate(value, to: destination(target, type)) }
        case .variadic(let values):
            guard case .array(let element) = type.shape else { throw fault("a variadic parameter that is no array") }
            try makeArray(values, element, .object(target))
        case .register(let register, _):
            if type.slot == .word { code.emit(.moveWord, target, register) } else { code.emit(.copyObject, target, register) }
        case .place: throw fault("a place where a value is wanted")
        }
    }

    /// Registers with the values of arguments, for what is not called but done on the spot.
    func registers(_ arguments: [PreparedArgument], _ types: [RuntimeType], _ orders: [Int]?) throws -> [Int] {
        var result = Array(repeating: 0, count: arguments.count)
        let sequence = orders.map { orders in arguments.indices.sorted { orders[$0] < orders[$1] } } ?? Array(arguments.indices)
        for index in sequence {
            if case .register(let register, _) = arguments[index] {
                result[index] = register
                continue
            }
            let register = try newRegister(types[index])
            try isolated { try pass(arguments[index], types[index], to: register) }
            if types[index].slot == .object { temporaries.insert(register) }
            result[index] = register
        }
        return result
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
            case .place(let place): .place(try prepare(place))
            case .variadic(let values): .variadic(values)
            case .defaultValue: throw fault("a function value has no default values")
            }
        }
        try callClosure(closure, prepared, convention, arguments.map(\.order), destination)
    }

    func callClosure(_ closure: Int, _ arguments: [PreparedArgument], _ convention: CallConvention, _ orders: [Int]?, _ destination: Destination) throws {
        // The machine puts the closure itself behind the arguments.
        try code.reserve(words: convention.wordCount, objects: convention.objectCount + 1)
        try window(arguments, convention, orders, destination) { words, objects in
            try code.reserve(words: 0, objects: 1)
            code.emit(.callClosure, closure, words, objects)
        }
    }

    /// A local function that captures: its captures are taken anew at each call.
    private func callLocal(
        _ reference: FunctionReference, _ arguments: [PreparedArgument], _ convention: CallConvention, _ orders: [Int]?, _ destination: Destination
    ) throws {
        let closure = try newTemporary()
        try makeLocalClosure(reference, closure)
        try callClosure(closure, arguments, convention, orders, destination)
    }

    // MARK: Values of unknown type

    /// Calls a requirement on a value whose type is known only at run time.
    private func callExistential(_ requirement: FunctionDeclaration, _ arguments: [PreparedArgument], _ orders: [Int], _ destination: Destination) throws {
        guard !requirement.isStatic, case .function = requirement.kind.orAccessor else {
            throw unsupported("a static member of a type that is known only while the cell runs")
        }
        let convention = try compiler.existentialConvention(of: requirement)
        let number = compiler.requirementNumber(requirement)
        let receiver = convention.parameters[0].register
        try window(arguments, convention, orders, destination) { words, objects in
            code.emit(.callWitness, k: UInt8(truncatingIfNeeded: receiver), number, words, objects)
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

extension FunctionDeclaration.Kind {
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
}
