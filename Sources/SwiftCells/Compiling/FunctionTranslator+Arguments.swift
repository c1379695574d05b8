/// Calls whose arguments are in place already.
extension FunctionTranslator {
    /// Calls a function and puts its result where it is wanted.
    ///
    /// - Parameter orders: in which order the arguments are evaluated; as they stand if `nil`.
    func callPrepared(
        _ reference: FunctionReference, _ arguments: [PreparedArgument], _ convention: CallConvention, orders: [Int]? = nil, to destination: Destination
    ) throws {
        let (reference, isExistential, _) = try resolved(reference)
        let declaration = reference.declaration
        if isExistential { return try callExistential(.init(declaration, reference.substitution, putsBack: isUnwinding), arguments, orders ?? Array(arguments.indices), destination) }
        if let parameter = compiler.openedParameter(of: reference) { return try callOpened(reference, parameter, arguments, orders, destination) }
        switch declaration.implementation {
        case .memberwiseInitializer:
            return try memberwise(declaration, reference.substitution, arguments, orders, destination)
        case .enumCase(let enumCase):
            return try makeCase(enumCase, convention.result, arguments, orders, destination)
        case .native(let number):
            if let intrinsic = compiler.library.natives[number].intrinsic {
                if try emit(intrinsic, arguments, convention.result, destination) { return }
            }
            let typeArguments = try reference.substitution.entries.map { try compiler.types.runtime(concrete($0.type)) }
            let call = try compiler.nativeCall(number, convention, typeArguments: typeArguments)
            // Without a function to call, or another place to change, it meets nobody.
            let meetsOthers = convention.parameters.count { $0.isInout } > 1 || convention.parameters.contains { $0.type.isFunction }
            return try window(arguments, convention, orders, meetsOthers: meetsOthers, destination) { words, objects in code.emit(.callNative, call, words, objects) }
        case .body, .derived, .requirement:
            if !declaration.captures.isEmpty { return try callLocal(reference, arguments, convention, orders, destination) }
            if reference.dispatch == .dynamic, !declaration.signature.parameters.isEmpty, compiler.takesSelf(declaration) {
                return try callGenericMethod(reference, arguments, orders, destination)
            }
            if reference.dispatch == .dynamic, let slot = try dynamicSlot(declaration) {
                // What a native class says is called as it stands: a peer finds that by itself.
                guard isPeer(convention.parameters[0].type), compiler.nativeRoot(declaration) != nil else {
                    return try callByClass(declaration, slot, arguments, convention, orders, destination)
                }
            }
            let routine = try compiler.routine(for: declaration, reference.substitution)
            return try window(arguments, convention, orders, dropsFirst: dropsResultFirst(declaration, convention, destination), destination) { words, objects in code.emit(.call, routine, words, objects) }
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
    private func isPeer(_ type: RuntimeType) -> Bool { type.nativeAncestor != nil }

    /// Calls what the class of the instance has in a method slot: that of a peer is found through its fields.
    func callByClass(
        _ declaration: FunctionDeclaration, _ slot: Int, _ arguments: [PreparedArgument], _ convention: CallConvention, _ orders: [Int]?, _ destination: Destination
    ) throws {
        let receiver = convention.parameters[0]
        let k = try receiverOperand(receiver.register, marked: isPeer(receiver.type), of: declaration, "the class of the instance")
        try window(arguments, convention, orders, dropsFirst: dropsResultFirst(declaration, convention, destination), destination) { words, objects in
            code.emit(.callMethod, k: k, slot, words, objects)
        }
    }

    /// Lays out the arguments of a call above the registers in use, calls, and takes the result.
    ///
    /// - Parameters:
    ///   - meetsOthers: Whether what is called may run code that uses the variables it changes.
    ///   - dropsFirst: Whether the result, which nobody wants, goes before the arguments do.
    func window(
        _ arguments: [PreparedArgument], _ convention: CallConvention, _ orders: [Int]?, meetsOthers: Bool = true, dropsFirst: Bool = false, _ destination: Destination,
        _ call: (Int, Int) throws -> Void
    ) throws {
        let (words, objects) = (code.nextWord, code.nextObject)
        let range = code.range
        let sequence = orders.map { orders in arguments.indices.sorted { orders[$0] < orders[$1] } } ?? Array(arguments.indices)
        let hasPlaces = arguments.contains(where: \.isPlace)
        let mark = temporaries
        if hasPlaces || dropsFirst {
            temporaries = []
            try changingWindow(arguments, convention, sequence, range, meetsOthers, dropsFirst: dropsFirst, handedOver: mark, destination, call)
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
            try deliverResult(convention, base, destination)
        }
        temporaries = mark
        code.nextWord = words
        code.nextObject = objects
    }

    /// A call with `inout` arguments: the other arguments and the indices of places are evaluated in order, then each place is opened, and the
    /// callee's registers lie above all that. So do those of a call whose arguments outlast the result.
    ///
    /// - Parameter handedOver: Temporaries of the caller: an argument among them is moved, so that it goes with the call.
    private func changingWindow(
        _ arguments: [PreparedArgument], _ convention: CallConvention, _ sequence: [Int], _ range: SourceRange, _ meetsOthers: Bool, dropsFirst: Bool, handedOver: Set<Int>,
        _ destination: Destination, _ call: (Int, Int) throws -> Void
    ) throws {
        var places: [(place: Place, parameter: CallConvention.Parameter)] = []
        var values: [(register: Int, parameter: CallConvention.Parameter)] = []
        for index in sequence {
            let parameter = convention.parameters[index]
            if case .place(let place) = arguments[index] {
                places.append((place, parameter))
            } else if case .written(let place, let values) = arguments[index] {
                places.append((try prepareChange(place, while: values), parameter))
            } else {
                let register = try newRegister(parameter.type)
                if case .register(let given, _) = arguments[index], parameter.type.slot == .object, handedOver.contains(given) {
                    code.emit(.moveObject, register, given)
                } else {
                    try isolated { try pass(arguments[index], parameter.type, to: register) }
                }
                values.append((register, parameter))
                if dropsFirst, parameter.type.slot == .object { temporaries.insert(register) }
            }
        }
        // What is written back to anything but a register of its own takes registers, so the result must lie below them.
        let isDirect = places.allSatisfy { isOwnRegister($0.place) }
        var result: Int?
        if !isDirect, !convention.result.isVoid, !dropsFirst { result = try newRegister(convention.result) }
        var base = (0, 0)
        try opened(places[...], [], meetsOthers) { registers in
            base = (code.nextWord, code.nextObject)
            _ = try code.newWord(convention.wordCount)
            _ = try code.newObject(convention.objectCount)
            for (register, parameter) in values {
                if dropsFirst, parameter.type.slot == .object { code.emit(.copyObject, base.1 + parameter.register, register) } else { emitMove(parameter.type.slot, register, to: base, parameter.register) }
            }
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
            // What is put back may be observed: a result that nobody wants has gone by then.
            if dropsFirst {
                try discard(base.1, convention.result)
            } else if let result {
                code.emit(convention.result.slot == .word ? .moveWord : .moveObject, result, convention.result.slot == .word ? base.0 : base.1)
            }
            (code.nextWord, code.nextObject) = base
        }
        if dropsFirst { return }
        guard let result else { return try deliverResult(convention, base, destination) }
        try deliverResult(convention, (result, result), destination)
    }

    private func emitMove(_ slot: RuntimeType.Slot, _ register: Int, to base: (Int, Int), _ parameter: Int) {
        if slot == .word { code.emit(.moveWord, base.0 + parameter, register) } else { code.emit(.moveObject, base.1 + parameter, register) }
    }

    /// Opens places within one another and runs `body` with the registers of their values.
    private func opened(
        _ places: ArraySlice<(place: Place, parameter: CallConvention.Parameter)>, _ registers: [Int], _ meetsOthers: Bool, _ body: ([Int]) throws -> Void
    ) throws {
        guard let first = places.first else { return try body(registers) }
        let rest = { (register: Int) in try self.opened(places.dropFirst(), registers + [register], meetsOthers, body) }
        if meetsOthers { try modifyByCall(first.place, rest) } else { try modify(first.place, rest) }
    }

    /// Whether the value at a place lies in a register of its own, where it can be changed at once.
    private func isOwnRegister(_ place: Place) -> Bool {
        switch place {
        case .word, .object: return true
        case .variable(let variable, _):
            guard variable.ownership == .strong, !variable.isGlobal, let location = locations[variable] else { return false }
            if case .box = location { return false }
            return true
        default: return false
        }
    }

    /// Code whose failure, whatever it is, is followed by `always`.
    func guarded(_ body: () throws -> Void, always: @escaping () throws -> Void) throws {
        let start = code.position
        try body()
        try guarded(from: start, always: always)
    }

    /// The code since `start`, whose failure, whatever it is, is followed by `always`.
    func guarded(from start: Int, always: @escaping () throws -> Void) throws {
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

    private func deliverResult(_ convention: CallConvention, _ base: (Int, Int), _ destination: Destination) throws {
        if convention.result.isVoid { return loadWord(0, to: destination) }
        if convention.result.slot == .word {
            deliverWord(base.0, to: destination)
        } else if case .object(let target) = destination {
            if target != base.1 { code.emit(.moveObject, target, base.1) }
        } else {
            try discard(base.1, convention.result)
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
        case .place, .written: throw fault("a place where a value is wanted")
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
}

extension FunctionTranslator.PreparedArgument {
    /// Whether it is what an `inout` parameter changes.
    var isPlace: Bool {
        switch self {
        case .place, .written: true
        case .expression, .variadic, .defaultValue, .register: false
        }
    }
}
