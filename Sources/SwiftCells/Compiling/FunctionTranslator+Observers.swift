/// Stored properties with observers, and stored properties that subclasses override.
extension FunctionTranslator {
    /// A stored property with observers: `willSet`, the change, `didSet`.
    func setObserved(_ target: Place, _ observation: Place.Observation, _ register: Int, _ type: RuntimeType) throws {
        let isKept = temporaries.remove(register) != nil
        try observe(target, observation, type) { target, observation in
            if isKept { self.temporaries.insert(register) }
            var old: Int?
            if observation.declaration.didSet?.mentionsOldValue == true {
                let copy = try self.newRegister(type)
                try self.read(target, to: self.destination(copy, type))
                old = copy
            }
            let new = try self.newRegister(type)
            if type.slot == .word { self.code.emit(.moveWord, new, register) } else { self.transfer(register, to: new) }
            if let observer = observation.declaration.willSet {
                // The instance is still needed: it is not handed over.
                let instance = observation.instance.flatMap { self.temporaries.remove($0.register) }
                try self.call(observer, new, observation, type)
                if let instance { self.temporaries.insert(instance) }
            }
            if type.slot == .object { self.temporaries.insert(new) }
            try self.store(new, type, in: target)
            try self.callDidSet(observation, old: old, type)
        }
    }

    /// Lets `change` change a property with observers and tell them: what is behind observers or accessors of its own is taken out and put back
    /// once, for the change and for who is told of it.
    func observe(_ target: Place, _ observation: Place.Observation, _ type: RuntimeType, _ change: (Place, Place.Observation) throws -> Void) throws {
        guard let base = observation.base, !base.isPlain, let baseType = base.type, case .field(_, let field, let owner, _) = target else { return try change(target, observation) }
        try modify(base) { held in
            var inner = observation
            inner.base = .object(held, baseType)
            try change(.field(.object(held, baseType), field, owner, type), inner)
        }
    }

    /// Tells `didSet`; nobody is told where a call that changed the property failed.
    func callDidSet(_ observation: Place.Observation, old: Int?, _ type: RuntimeType) throws {
        guard let observer = observation.declaration.didSet, !(isUnwinding && observation.isChangedInPlace) else { return }
        let value: Int
        if let old {
            value = old
        } else {
            // It does not look.
            value = try newRegister(type)
            if type.slot == .word { code.emit(.loadInt, value, immediate: 0) }
        }
        if type.slot == .object { temporaries.insert(value) }
        try call(observer, value, observation, type)
    }

    private func call(_ observer: FunctionDeclaration, _ value: Int, _ observation: Place.Observation, _ type: RuntimeType) throws {
        var arguments: [PreparedArgument] = []
        let inner = observation.substitution
        if let instance = observation.instance {
            arguments.append(.register(instance.register, instance.type))
        } else if let base = observation.base, observer.isMutating {
            arguments.append(.place(base))
        } else if let base = observation.base, let baseType = base.type, compiler.takesSelf(observer) {
            let copy = try newRegister(baseType)
            try read(base, to: destination(copy, baseType))
            if baseType.slot == .object { temporaries.insert(copy) }
            arguments.append(.register(copy, baseType))
        }
        arguments.append(.register(value, type))
        try callPrepared(FunctionReference(observer, inner), arguments, try compiler.convention(of: observer, inner), to: .none)
    }

    // MARK: Overridden

    /// The properties of one name, the farthest subclasses first, that may be what changes the value of an instance: all that are handed out as
    /// copies, and the stored or computed one that they override. The last counts for every other instance.
    private func changers(_ accessors: Place.Accessors) -> [VariableDeclaration]? {
        guard let setter = accessors.setter, let property = setter.declaration.accessorOf as? VariableDeclaration, property.owner is NominalDeclaration else { return nil }
        let root = property.overriddenRoot
        let own = sequence(first: property, next: { $0.overridden }).first { !$0.isChangedInPlace || $0 === root } ?? root
        guard setter.dispatch == .dynamic else { return [own] }
        let copied = root.overriding.compactMap(\.wrappedValue).filter { !$0.isChangedInPlace && $0 !== own }
        guard copied.allSatisfy({ ($0.owner as? NominalDeclaration)?.allParameters.isEmpty == true }) else { return nil }
        return copied.sorted { depth($0) > depth($1) } + [own]
    }

    /// Jumps to `label` where the instance is of the class that declares `property`.
    private func jump(to label: CodeBuilder.Label, if instance: Int, has property: VariableDeclaration) throws {
        guard let owner = property.owner as? NominalDeclaration, let layout = try compiler.types.runtime(owner.selfType).layout else { throw fault("\(property.name) is of no class") }
        let test = try code.newWord()
        code.emit(.isInstance, test, instance, compiler.types.number(of: layout))
        code.jump(.jumpIf, test, to: label)
    }

    /// Notes that a stored property is being changed that subclasses override; false where nobody may meet the change.
    func beginChange(of accessors: Place.Accessors, _ instance: Int) throws -> Bool {
        guard let changers = changers(accessors), let last = changers.last, let storage = last.backing, storage.isChangedInPlace, let owner = accessors.instance?.type.swiftType else { return false }
        let field = try field(storage, of: owner)
        let (copied, begun) = (code.label(), code.label())
        for changer in changers.dropLast() { try jump(to: copied, if: instance, has: changer) }
        code.emit(.beginFieldChange, k: field.type.slot == .word ? 0 : 1, try fieldsRegister(instance, owner), field.index)
        guard changers.count > 1 else { return true }
        code.jump(.jump, to: begun)
        code.bind(copied)
        // What is changed is a copy, which nobody else reaches.
        let box = try newTemporary()
        try makeBox(box, try compiler.types.runtime(.void))
        code.emit(.beginFieldChange, k: 0, box, 2)
        code.bind(begun)
        return true
    }

    /// Puts a value back where a call failed that was to change it. As in Swift, the property that the instance's class has decides: storage is
    /// changed already, and its `didSet` is not told; nor is one that a subclass adds, but the property that it adds itself to is set as usual.
    /// False where what was called is set as usual.
    func putBack(_ register: Int, _ type: RuntimeType, _ setter: FunctionReference, _ instance: Int, _ instanceType: RuntimeType) throws -> Bool {
        guard let property = setter.declaration.accessorOf as? VariableDeclaration, property.owner is NominalDeclaration, let owner = instanceType.swiftType else { return false }
        let inherited = Set(sequence(first: property, next: { $0.overridden }))
        let overriding = setter.dispatch == .dynamic ? property.overriddenRoot.overriding.compactMap(\.wrappedValue).filter { !inherited.contains($0) } : []
        let candidates = overriding.sorted { depth($0) > depth($1) } + [property]
        guard candidates.contains(where: { $0.isChangedInPlace || $0.backing?.isChangedInPlace == true }), overriding.allSatisfy({ ($0.owner as? NominalDeclaration)?.allParameters.isEmpty == true }) else { return false }
        let done = code.label()
        let labels = candidates.map { _ in code.label() }
        for (candidate, label) in zip(candidates, labels).dropLast() { try jump(to: label, if: instance, has: candidate) }
        let isKept = temporaries.remove(register) != nil
        defer { isUnwinding = true }
        for (candidate, label) in zip(candidates, labels).reversed() {
            code.bind(label)
            isUnwinding = !candidate.isOverride || !candidate.isChangedInPlace
            if isKept { temporaries.insert(register) }
            guard let target = isUnwinding ? candidate : candidate.overridden else { throw fault("\(candidate.name) overrides nothing") }
            if let storage = target.backing {
                try store(register, type, in: fieldPlace(.object(instance, instanceType), PropertyReference(storage, setter.substitution), owner))
            } else if let function = target.setter {
                let found = FunctionReference(function, setter.substitution)
                try callPrepared(found, [.register(instance, instanceType), .register(register, type)], try convention(for: found), to: .none)
            }
            code.jump(.jump, to: done)
        }
        code.bind(done)
        return true
    }

    /// How many properties one overrides, itself included.
    private func depth(_ variable: VariableDeclaration) -> Int { sequence(first: variable, next: { $0.overridden }).reduce(0) { count, _ in count + 1 } }
}

extension Place.Observation {
    /// Whether what is observed is changed where it lies; a variable that is no member of a type is not.
    var isChangedInPlace: Bool { declaration.isChangedInPlace }
}
