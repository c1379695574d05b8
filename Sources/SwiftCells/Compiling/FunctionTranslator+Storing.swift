/// Values put where a place is.
extension FunctionTranslator {
    /// Evaluates a value and stores it at a place.
    func store(_ source: Source, in place: Place) throws {
        switch (place, source) {
        case (.word(let target), .expression(let value)): return try evaluate(value, to: .word(target))
        case (.variable(let variable, let type), .expression(let value)) where !variable.isGlobal && type.slot == .word:
            if case .word(let target)? = locations[variable] { return try evaluate(value, to: .word(target)) }
        case (.entry(let entry), .expression(let value)) where entry.defaultValue == nil:
            // A value that is there needs no Optional around it.
            if case .wrapOptional(let inner) = value.kind { return try putKey(entry, inner) }
        default: break
        }
        let register: Int
        let type: RuntimeType
        switch source {
        case .expression(let value):
            (register, type) = try self.register(value)
        case .register(let given, let givenType): (register, type) = (given, givenType)
        }
        try store(register, type, in: place)
    }

    /// Stores the value of a register at a place: moved out of a temporary, shared otherwise.
    func store(_ register: Int, _ type: RuntimeType, in place: Place) throws {
        switch place {
        case .word(let target): deliverWord(register, to: .word(target))
        case .object(let target, _): transfer(register, to: target)
        case .variable(let variable, let type): try storeVariable(variable, type, register)
        case .staticField(_, let slot, let type):
            if type.slot == .word {
                code.emit(.storeGlobalWord, register, immediate: slot)
            } else {
                code.emit(.storeGlobalObject, try movable(register), immediate: slot)
            }
        case .field(let base, let declaration, let owner, _):
            let source = type.slot == .word ? register : try movable(register)
            try modify(base) { try self.setField(declaration, of: $0, owner, from: source, unique: true) }
        case .instanceField(let instance, let declaration, let owner, _):
            let source = type.slot == .word ? register : try movable(register)
            try setField(declaration, of: instance, owner, from: source, unique: false)
        case .tupleElement(let base, let field):
            let source = field.type.slot == .word ? register : try movable(register)
            try modify(base) {
                self.code.emit(field.type.slot == .word ? .setWordUnique : .setObjectUnique, $0, field.index, source)
            }
        case .element(let base, let index, let element):
            let source = element.slot == .word ? register : try movable(register)
            try modify(base) { self.code.emit(element.slot == .word ? .setElementWord : .setElementObject, $0, index, source) }
        case .unwrapped(let base, let wrapped):
            if base.isBehindCode {
                // Who is asked whether there is something is given the new value at once.
                try modify(base) { optional in
                    self.code.emit(.checkNotNil, optional)
                    try self.wrap(register, wrapped, .object(optional))
                }
                return
            }
            try checkThere(base)
            let optional = try newTemporary()
            try wrap(register, wrapped, .object(optional))
            guard let type = base.type else { throw fault("an Optional in a word") }
            try store(optional, type, in: base)
        case .accessed(let accessors): try set(accessors, register, type)
        case .entry(let entry): try storeEntry(entry, register, type)
        case .observed(let target, let observation, _): try setObserved(target, observation, register, type)
        case .held(let place, let change):
            try end(change)
            try store(register, type, in: place)
        case .copied(_, _, let place): try store(register, type, in: place)
        }
    }

    private func checkThere(_ base: Place) throws {
        try isolated {
            let register = try code.newObject()
            try read(base, to: .object(register))
            code.emit(.checkNotNil, register)
            code.emit(.clearObject, register)
        }
    }

    /// A temporary whose object may be moved away.
    func movable(_ register: Int) throws -> Int {
        if temporaries.remove(register) != nil { return register }
        let copy = try code.newObject()
        code.emit(.copyObject, copy, register)
        return copy
    }

    private func storeVariable(_ variable: VariableDeclaration, _ type: RuntimeType, _ register: Int) throws {
        var source = register
        let isWeak = variable.ownership != .strong
        if isWeak {
            source = try newTemporary()
            code.emit(.makeWeak, source, register)
        }
        let isWord = type.slot == .word && !isWeak
        if variable.isGlobal {
            let slot = try compiler.global(variable, isWord ? .word : .object)
            if isWord { code.emit(.storeGlobalWord, source, immediate: slot) } else { code.emit(.storeGlobalObject, try movable(source), immediate: slot) }
            return
        }
        if locations[variable] == nil { try declare(variable, type) }
        switch locations[variable] {
        case .word(let target): deliverWord(source, to: .word(target))
        case .object(let target): transfer(source, to: target)
        case .box(let box): if isWord { code.emit(.setWord, k: Instruction.sharedBit, box, 2, source) } else { code.emit(.setObject, k: Instruction.sharedBit, box, 0, try movable(source)) }
        case nil: throw fault("the variable \(variable.name) has no place")
        }
    }

    // MARK: Several at once

    /// Where the parts of a tuple go, with the indices evaluated.
    private indirect enum PreparedTree {
        case discard
        case place(Place)
        case tuple([PreparedTree])
    }

    /// `(a, b) = …`: first what the places need, then all values, before any is stored.
    func assignTuple(_ trees: [TypedPlaceTree], _ value: TypedExpression) throws {
        var stores: [(Place, Int, RuntimeType)] = []
        try evaluate(value, for: .tuple(try trees.map(prepared)), &stores)
        for (place, register, type) in stores { try store(register, type, in: place) }
    }

    private func prepared(_ tree: TypedPlaceTree) throws -> PreparedTree {
        switch tree {
        case .discard: .discard
        case .place(let place): .place(try prepare(place))
        case .tuple(let parts): .tuple(try parts.map(prepared))
        }
    }

    /// Evaluates what is assigned, part by part where it is written so.
    private func evaluate(_ value: TypedExpression, for tree: PreparedTree, _ stores: inout [(Place, Int, RuntimeType)]) throws {
        switch tree {
        case .discard: try isolated { try discard(value) }
        case .place(let place):
            let type = try runtime(value.type)
            let register = try newRegister(type)
            try isolated { try evaluate(value, to: destination(register, type)) }
            if type.slot == .object { temporaries.insert(register) }
            stores.append((place, register, type))
        case .tuple(let parts):
            if case .tuple(let values) = value.kind, values.count == parts.count {
                for (part, value) in zip(parts, values) { try evaluate(value, for: part, &stores) }
            } else {
                let (register, type) = try register(value)
                try take(parts, register, type, &stores)
                // What is discarded goes before anything is stored.
                releaseIfTemporary(register)
            }
        }
    }

    /// Takes the parts of a tuple that go somewhere into registers.
    private func take(_ trees: [PreparedTree], _ register: Int, _ type: RuntimeType, _ stores: inout [(Place, Int, RuntimeType)]) throws {
        guard case .tuple(let fields) = type.shape, fields.count == trees.count else { throw fault("a tuple of another size") }
        for (field, tree) in zip(fields, trees) {
            if case .discard = tree { continue }
            let part = try newRegister(field.type)
            getField(field, of: register, to: destination(part, field.type))
            if field.type.slot == .object { temporaries.insert(part) }
            switch tree {
            case .discard: break
            case .place(let place): stores.append((place, part, field.type))
            case .tuple(let inner):
                try take(inner, part, field.type, &stores)
                releaseIfTemporary(part)
            }
        }
    }
}
