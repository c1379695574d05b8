/// Properties and subscripts.
extension FunctionTranslator {
    func resolved(_ reference: PropertyReference) -> PropertyReference {
        var reference = reference
        reference.substitution = concrete(reference.substitution)
        return reference
    }

    func readProperty(_ reference: PropertyReference, _ base: TypedExpression?, _ type: SwiftType, _ destination: Destination) throws {
        let reference = resolved(reference)
        let declaration = reference.declaration
        if case .staticField = declaration.storage {
            let type = try runtime(type)
            let (slot, flag) = try compiler.staticSlot(declaration, reference.substitution, type.slot)
            try initializeStatic(declaration, reference.substitution, type, slot, flag)
            return try read(.staticField(declaration, slot: slot, type), to: destination)
        }
        if let base, declaration.isStored {
            if case .place(let place) = base.kind {
                return try read(fieldPlace(prepare(place), reference, concrete(place.type)), to: destination)
            }
            let owner = concrete(base.type)
            if case .word(let target) = destination, try readElementField(declaration, base, owner, target) { return }
            let register = try object(base)
            try readField(declaration, of: register, isOwned: false, owner, to: destination)
            return releaseIfTemporary(register)
        }
        guard let getter = declaration.getter else { throw fault("the property \(declaration.name) has no getter") }
        if let base, try countBytes(declaration, of: base, destination) { return }
        let function = FunctionReference(getter, reference.substitution, reference.dispatch)
        let (found, isExistential, field) = try resolved(function)
        if isExistential, getter.isStatic { return try call(function, base, [], destination) }
        if let field, base == nil || field.declaration.isStatic { return try readProperty(field, nil, type, destination) }
        if let field, let base {
            return try readField(field.declaration, of: try object(base), isOwned: false, concrete(base.type), to: destination)
        }
        if let base, found.declaration.isStatic, case .metatype(.nominal) = concrete(base.type) { return try call(function, base, [], destination) }
        if found.declaration.isStatic || base == nil { return try call(function, nil, [], destination) }
        try call(function, base, [], destination)
    }

    /// `text.utf8.count` without a view of the text; false where it is something else.
    private func countBytes(_ declaration: VariableDeclaration, of view: TypedExpression, _ destination: Destination) throws -> Bool {
        guard declaration.name == "count", declaration.file?.isLibrary == true, case .property(let made, let text?) = view.kind, made.declaration.name == "utf8", made.declaration.file?.isLibrary == true,
            case .nominal(let nominal, _) = concrete(text.type), nominal.builtin == .string || nominal.builtin == .substring, let count = libraryMember("_byteCount", of: concrete(text.type))
        else { return false }
        try callPrepared(count, [.expression(text)], try compiler.convention(of: count.declaration, count.substitution), to: destination)
        return true
    }

    /// `points[i].x` as one instruction; false where it is none.
    private func readElementField(_ declaration: VariableDeclaration, _ element: TypedExpression, _ owner: SwiftType, _ target: Int) throws -> Bool {
        guard !declaration.isLazy, declaration.ownership == .strong, let (base, index) = try elementParts(element) else { return false }
        // An array that nobody else has goes before its element does.
        switch base.kind {
        case .array, .call, .callValue: return false
        default: break
        }
        let field = try field(declaration, of: owner)
        let type = try compiler.types.runtime(owner)
        guard type.nativeAncestor == nil, field.type.slot == .word, field.index < 256 else { return false }
        let array = try objectOperand(.expression(base), before: .expression(index))
        let position = try wordOperand(.expression(index))
        code.emit(type.isReference ? .elementProperty : .elementField, k: UInt8(field.index), target, array, position)
        return true
    }

    func readSubscript(_ reference: SubscriptReference, _ base: TypedExpression?, _ arguments: [TypedExpression.Argument], _ type: SwiftType, _ destination: Destination) throws {
        guard let getter = reference.declaration.getter else { throw fault("a subscript without getter") }
        if let base, let place = readLate(reference, of: base, arguments, type) { return try isolated { try read(prepare(place), to: destination) } }
        try call(FunctionReference(getter, concrete(reference.substitution), reference.dispatch), base, arguments, destination)
    }

    // MARK: Stored properties

    /// Where a stored property lies in the records of a type.
    func field(_ declaration: VariableDeclaration, of owner: SwiftType) throws -> RuntimeType.Field {
        var current: SwiftType? = owner
        while let type = current {
            if case .nominal(let nominal, _) = type, let position = nominal.fields.firstIndex(where: { $0 === declaration }) {
                let runtimeType = try compiler.types.runtime(type)
                switch runtimeType.shape {
                case .structure(let fields): return fields[position]
                case .instance: return runtimeType.instanceFields[runtimeType.instanceFields.count - nominal.fields.count + position]
                default: throw fault("\(type) has no stored properties")
                }
            }
            current = compiler.checker.superclass(of: type)
        }
        throw fault("\(owner) has no stored property \(declaration.name)")
    }

    /// The register of the record that holds an instance's fields: the instance itself, or what its native peer owns.
    func fieldsRegister(_ instance: Int, _ owner: SwiftType) throws -> Int {
        let type = try compiler.types.runtime(owner)
        guard type.nativeAncestor != nil else { return instance }
        let register = try newTemporary()
        code.emit(.peerFields, register, instance)
        return register
    }

    /// Reads a stored property of a struct or an instance in a register.
    func readField(_ declaration: VariableDeclaration, of register: Int, isOwned: Bool, _ owner: SwiftType, to destination: Destination) throws {
        let field = try field(declaration, of: owner)
        let record = try fieldsRegister(register, owner)
        if declaration.isLazy { return try readLazy(declaration, field, record, register, owner, destination) }
        if declaration.ownership != .strong {
            guard case .object(let target) = destination else { return }
            code.emit(.getObject, k: owner.isClass ? Instruction.sharedBit : 0, target, record, field.index)
            return try openWeak(target, declaration, field.type)
        }
        getField(field, of: record, isShared: owner.isClass && declaration.isMutable, to: destination)
    }

    /// A `lazy` property: nil until it is first read.
    private func readLazy(
        _ declaration: VariableDeclaration, _ field: RuntimeType.Field, _ record: Int, _ instance: Int, _ owner: SwiftType, _ destination: Destination
    ) throws {
        guard case .optional(let type) = field.type.shape, let value = declaration.initialValue else { throw fault("a lazy property without value") }
        let stored = try code.newObject()
        let ready = code.label()
        code.emit(.getObject, stored, record, field.index)
        code.jump(.jumpIfNotNil, stored, to: ready)
        try isolated {
            let ownerSubstitution = TypeTable.substitution(try declaringType(declaration, owner))
            let selfVariable = declaration.lazySelf
            let outer = selfVariable.flatMap { locations[$0] }
            if let selfVariable { locations[selfVariable] = .object(instance) }
            let register = try newRegister(type)
            try within(ownerSubstitution) { try evaluate(value, to: self.destination(register, type)) }
            if let selfVariable { locations[selfVariable] = outer }
            if case .optional = type.shape {
                code.emit(.wrapNested, stored, register)
            } else if type.slot == .word {
                code.emit(.wrapWord, stored, register)
            } else {
                code.emit(.moveObject, stored, register)
            }
            let copy = try code.newObject()
            code.emit(.copyObject, copy, stored)
            // A struct that is read lazily is itself at a place of its own: reading changes it.
            code.emit(owner.isClass ? .setObject : .setObjectUnique, record, field.index, copy)
        }
        code.bind(ready)
        try unwrap(stored, type, destination)
        code.emit(.clearObject, stored)
    }

    /// The type, among a class and its superclasses, that declares a property.
    private func declaringType(_ declaration: VariableDeclaration, _ owner: SwiftType) throws -> SwiftType {
        var current: SwiftType? = owner
        while let type = current {
            if case .nominal(let nominal, _) = type, nominal.fields.contains(where: { $0 === declaration }) { return type }
            current = compiler.checker.superclass(of: type)
        }
        return owner
    }

    /// Sets a stored property of the record or instance in a register.
    ///
    /// - Parameter isWhatIsStored: whether the source has what lies there of a lazy property: `nil` as long as it is not computed.
    func setField(_ declaration: VariableDeclaration, of register: Int, _ owner: SwiftType, from source: Int, unique: Bool, isWhatIsStored: Bool = false) throws {
        let field = try field(declaration, of: owner)
        let record = unique ? register : try fieldsRegister(register, owner)
        var source = source
        if declaration.ownership != .strong {
            let weak = try code.newObject()
            code.emit(.makeWeak, weak, source)
            code.emit(.clearObject, source)
            source = weak
        } else if declaration.isLazy, !isWhatIsStored, case .optional(let type) = field.type.shape {
            let wrapped = try code.newObject()
            if case .optional = type.shape {
                code.emit(.wrapNested, wrapped, source)
            } else if type.slot == .word {
                code.emit(.wrapWord, wrapped, source)
            } else {
                code.emit(.moveObject, wrapped, source)
            }
            source = wrapped
        }
        if field.type.slot == .word {
            code.emit(unique ? .setWordUnique : .setWord, k: unique ? 0 : Instruction.sharedBit, record, field.index, source)
        } else {
            code.emit(unique ? .setObjectUnique : .setObject, k: unique ? 0 : Instruction.sharedBit, record, field.index, source)
        }
    }
}

extension VariableDeclaration {
    /// Whether it is a field of its type's instances.
    var isStored: Bool { if case .field = storage { true } else { false } }
}

extension SwiftType {
    var isClass: Bool { if case .nominal(let nominal, _) = self { nominal.kind == .classType } else { false } }
}
