/// Changing values where they stand: `inout` arguments, mutating methods, compound assignment, and what observes it.
extension FunctionTranslator {
    /// Brings the value at a place into a register, lets `body` change it there, and puts it back; an object is taken out
    /// of its place meanwhile, so that it can be changed without a copy, and goes back also where `body` fails.
    func modify(_ place: Place, _ body: (Int) throws -> Void) throws {
        switch place {
        case .word(let register), .object(let register, _): try body(register)
        case .variable(let variable, let type): try modifyVariable(variable, type, body)
        case .staticField(_, let slot, let type): try modifyGlobal(slot, type, body)
        case .field(let base, let declaration, let owner, let type) where declaration.isLazy && base.isBehindCode:
            try modifyLazy(base) { try self.modifyByCopy(.field($0, declaration, owner, type), type, body) }
        case .observed(.field(let base, let declaration, let owner, let type), var observation, _) where declaration.isLazy && base.isBehindCode:
            try modifyLazy(base) { held in
                observation.base = held
                try self.modifyByCopy(.observed(.field(held, declaration, owner, type), observation, type), type, body)
            }
        case .field(let base, let declaration, let owner, let type):
            if declaration.ownership != .strong || declaration.isLazy { return try modifyByCopy(place, type, body) }
            let field = try self.field(declaration, of: owner)
            try modify(base) { record in
                code.emit(.makeUnique, record)
                try modifyField(field, of: record, body)
            }
        case .instanceField(let instance, let declaration, let owner, let type):
            if declaration.ownership != .strong || declaration.isLazy { return try modifyByCopy(place, type, body) }
            let field = try self.field(declaration, of: owner)
            try modifyField(field, of: try fieldsRegister(instance, owner), isShared: true, body)
        case .tupleElement(let base, let field):
            try modify(base) { record in
                code.emit(.makeUnique, record)
                try modifyField(field, of: record, body)
            }
        case .element(let base, let index, let type):
            try modify(base) { array in
                if type.slot == .word {
                    let register = try code.newWord()
                    code.emit(.elementWord, register, array, index)
                    try guarded({ try body(register) }, always: { self.code.emit(.setElementWord, array, index, register) })
                    code.emit(.setElementWord, array, index, register)
                } else {
                    let register = try code.newObject()
                    code.emit(.takeElement, k: type.mayBeNil ? 0 : 1, register, array, index)
                    try guarded({ try body(register) }, always: { self.code.emit(.putElement, array, index, register) })
                    code.emit(.putElement, array, index, register)
                }
            }
        case .entry(let entry):
            if entry.defaultValue == nil {
                guard entry.base.isBehindCode, let baseType = entry.base.type else { return try modifyByCopy(place, entry.type, body) }
                // Whoever has the dictionary is asked for it once, and given it back once.
                return try modify(entry.base) { held in
                    var inner = entry
                    inner.base = .object(held, baseType)
                    try self.modifyByCopy(.entry(inner), entry.type, body)
                }
            }
            try modifyEntry(entry, body)
        case .unwrapped(.entry(let entry), _) where entry.defaultValue == nil: try modifyEntry(entry, body)
        case .unwrapped(let base, let wrapped):
            try modify(base) { optional in
                code.emit(.checkNotNil, optional)
                if case .optional = wrapped.shape {
                    let register = try code.newObject()
                    code.emit(.unwrapNested, register, optional)
                    try guarded({ try body(register) }, always: { self.code.emit(.wrapNested, optional, register) })
                    code.emit(.wrapNested, optional, register)
                } else if wrapped.slot == .word {
                    let register = try code.newWord()
                    code.emit(.unwrapWord, register, optional)
                    try guarded({ try body(register) }, always: { self.code.emit(.wrapWord, optional, register) })
                    code.emit(.wrapWord, optional, register)
                } else {
                    // An Optional that is there is what it wraps.
                    try body(optional)
                }
            }
        case .accessed(let accessors):
            guard let base = accessors.base, base.isBehindCode, changesSelf(accessors.setter), let baseType = base.type else { return try modifyByCopy(place, accessors.type, body) }
            // What it is a member of is asked for once, and set once.
            try modify(base) { held in
                var inner = accessors
                inner.base = baseType.slot == .word ? .word(held) : .object(held, baseType)
                try self.modifyByCopy(.accessed(inner), accessors.type, body)
            }
        case .held(let place, let change):
            try end(change)
            try modify(place, body)
        case .copied(let register, let type, let place): try modifyByCopy(place, type, held: register, body)
        case .observed(let target, let observation, let type):
            if observation.isChangedInPlace {
                try observe(target, observation, type) { target, observation in
                    try self.modify(target, body)
                    try self.callDidSet(observation, old: nil, type)
                }
            } else if observation.base?.isBehindCode == true {
                // What it is a member of is asked for once, for its old value and its new one.
                try observe(target, observation, type) { try self.modifyByCopy(.observed($0, $1, type), type, body) }
            } else {
                try modifyByCopy(place, type, body)
            }
        }
    }

    /// Asks once for the struct that a lazy property is in, where somebody's code gives it, and sets it once: reading the property changes it,
    /// too.
    private func modifyLazy(_ base: Place, _ body: (Place) throws -> Void) throws {
        guard let type = base.type else { throw fault("a struct in a word") }
        try modify(base) { try body(.object($0, type)) }
    }

    /// Reads, changes and stores.
    ///
    /// - Parameter held: The register that has the value already.
    private func modifyByCopy(_ place: Place, _ type: RuntimeType, held known: Int? = nil, _ body: (Int) throws -> Void) throws {
        let register = try known ?? newRegister(type)
        if known == nil { try read(place, to: destination(register, type)) }
        let start = code.position
        try body(register)
        let label = code.label()
        code.guardCode(from: start, .thrown, target: label, firstFreeObject: code.nextObject)
        let (words, objects) = (code.nextWord, code.nextObject)
        let held = (substitution, locations)
        later { [unowned self] in
            let outer = (substitution, locations, temporaries, isUnwinding)
            (substitution, locations, isUnwinding) = (held.0, held.1, true)
            (code.nextWord, code.nextObject) = (words, objects)
            temporaries = []
            code.bind(label)
            let error = try code.newObject()
            code.emit(.catch_, error)
            if type.slot == .object { temporaries.insert(register) }
            try store(register, type, in: place)
            code.emit(.throw_, error)
            (substitution, locations, temporaries, isUnwinding) = outer
        }
        if type.slot == .object { temporaries.insert(register) }
        try store(register, type, in: place)
    }

    /// - Parameter isShared: Whether others can reach the record meanwhile.
    private func modifyField(_ field: RuntimeType.Field, of record: Int, isShared: Bool = false, _ body: (Int) throws -> Void) throws {
        let shared: UInt8 = isShared ? Instruction.sharedBit : 0
        if field.type.slot == .word {
            let register = try code.newWord()
            code.emit(.getWord, k: shared, register, record, field.index)
            try guarded({ try body(register) }, always: { self.code.emit(.setWord, record, field.index, register) })
            code.emit(.setWord, record, field.index, register)
        } else {
            let register = try code.newObject()
            code.emit(.takeObject, k: shared | (field.type.mayBeNil ? 0 : 1), register, record, field.index)
            try guarded({ try body(register) }, always: { self.code.emit(.setObject, record, field.index, register) })
            code.emit(.setObject, record, field.index, register)
        }
    }

    /// A call's change of the value at a place: where others reach the variable that it is in, nobody may use that variable meanwhile.
    func modifyByCall(_ place: Place, _ body: (Int) throws -> Void) throws {
        try modify(place) { register in
            guard try beginChange(of: place) else { return try body(register) }
            try guarded({ try body(register) }, always: { self.code.emit(.endChange) })
            code.emit(.endChange)
        }
    }

    /// Notes that the variable of a place is being changed; false where nobody else reaches it.
    func beginChange(of place: Place) throws -> Bool {
        switch place {
        case .word, .object: return false
        case .variable(let variable, let type):
            let isWord = type.slot == .word && variable.ownership == .strong
            if variable.isGlobal {
                code.emit(.beginGlobalChange, k: isWord ? 0 : 1, immediate: try compiler.global(variable, isWord ? .word : .object))
                return true
            }
            guard case .box(let box)? = locations[variable] else { return false }
            code.emit(.beginFieldChange, k: isWord ? 0 : 1, box, isWord ? 2 : 0)
            return true
        case .staticField(_, let slot, let type):
            code.emit(.beginGlobalChange, k: type.slot == .word ? 0 : 1, immediate: slot)
            return true
        case .instanceField(let instance, let declaration, let owner, _):
            if declaration.isLazy { return false }
            let field = try field(declaration, of: owner)
            code.emit(.beginFieldChange, k: field.type.slot == .word ? 0 : 1, try fieldsRegister(instance, owner), field.index)
            return true
        case .field(let base, _, _, _), .tupleElement(let base, _), .element(let base, _, _), .unwrapped(let base, _): return try beginChange(of: base)
        case .entry(let entry): return try beginChange(of: entry.base)
        case .copied(_, _, let place), .held(let place, _): return try beginChange(of: place)
        case .accessed(let accessors):
            if let (instance, _) = accessors.instance { return try beginChange(of: accessors, instance) }
            guard changesSelf(accessors.setter), let base = accessors.base else { return false }
            return try beginChange(of: base)
        case .observed(let target, let observation, _):
            if let base = observation.base { return try beginChange(of: base) }
            return observation.isChangedInPlace ? try beginChange(of: target) : false
        }
    }

    /// Prepares a place that is changed once other values are known. What a `?` on the way to it asks is held meanwhile, as Swift does.
    func prepareChange(_ place: TypedPlace, isFollowedByAssignments: Bool = true, while values: [TypedExpression]) throws -> Place {
        // What this code and closures in it use of its own variables has been checked, part by part.
        let isOwn = place.rootVariable?.isLocal == true
        if let held = place.heldByChain, !isOwn, place.argumentsBehindChain.contains(where: \.mayUseVariables) {
            let (outer, outerChange) = (chainToHold, changeOfChain)
            (chainToHold, changeOfChain) = (held, nil)
            defer { (chainToHold, changeOfChain) = (outer, outerChange) }
            let prepared = try prepare(place, isFollowedByAssignments: isFollowedByAssignments)
            return changeOfChain.map { .held(prepared, $0) } ?? prepared
        }
        let prepared = try prepare(place, isFollowedByAssignments: isFollowedByAssignments)
        guard place.heldByChain != nil, values.contains(where: \.mayUseVariables) else { return prepared }
        guard !(isOwn && values.contains(where: \.holdsPassingClosure)), try beginChange(of: prepared) else { return prepared }
        if !isOwn { code.emit(.watch) }
        return .held(prepared, Place.HeldChange(start: code.position))
    }

    /// What follows is the change that something was held for.
    func end(_ change: Place.HeldChange) throws {
        if change.isOver { return }
        change.isOver = true
        let release = {
            self.code.emit(.endChange)
            self.code.emit(.unwatch)
        }
        try guarded(from: change.start, always: release)
        release()
    }

    private func modifyVariable(_ variable: VariableDeclaration, _ type: RuntimeType, _ body: (Int) throws -> Void) throws {
        if variable.ownership != .strong { return try modifyByCopy(.variable(variable, type), type, body) }
        if variable.isGlobal { return try modifyGlobal(try compiler.global(variable, type.slot), type, body) }
        switch locations[variable] {
        case .word(let register), .object(let register): try body(register)
        case .box(let box):
            try modifyField(.init(label: nil, type: type, index: type.slot == .word ? 2 : 0), of: box, isShared: true, body)
        case nil: throw fault("the variable \(variable.name) has no place")
        }
    }

    private func modifyGlobal(_ slot: Int, _ type: RuntimeType, _ body: (Int) throws -> Void) throws {
        if type.slot == .word {
            let register = try code.newWord()
            code.emit(.loadGlobalWord, k: Instruction.sharedBit, register, immediate: slot)
            try guarded({ try body(register) }, always: { self.code.emit(.storeGlobalWord, register, immediate: slot) })
            code.emit(.storeGlobalWord, register, immediate: slot)
        } else {
            let register = try code.newObject()
            code.emit(.takeGlobalObject, k: type.mayBeNil ? 0 : 1, register, immediate: slot)
            try guarded({ try body(register) }, always: { self.code.emit(.storeGlobalObject, register, immediate: slot) })
            code.emit(.storeGlobalObject, register, immediate: slot)
        }
    }

    func set(_ accessors: Place.Accessors, _ register: Int, _ type: RuntimeType) throws {
        guard let setter = accessors.setter else { throw fault("\(accessors.getter.declaration.name) cannot be set") }
        let (found, _, field) = try resolved(setter)
        var arguments: [PreparedArgument] = []
        if isUnwinding, let (instance, instanceType) = accessors.instance, try putBack(register, type, setter, instance, instanceType) { return }
        if let (instance, instanceType) = accessors.instance {
            if let field, let owner = instanceType.swiftType { return try store(register, type, in: fieldPlace(.object(instance, instanceType), field, owner)) }
            arguments.append(.register(instance, instanceType))
        } else if let base = accessors.base {
            if let field, let owner = base.type?.swiftType { return try store(register, type, in: fieldPlace(base, field, owner)) }
            if compiler.takesSelf(found.declaration) {
                arguments.append(changesSelf(found) ? .place(base) : try receiver(of: accessors)[0])
            }
        }
        arguments += try shared(accessors.arguments)
        arguments.append(.register(register, type))
        try callPrepared(found, arguments, try convention(for: found), to: .none)
    }
}
