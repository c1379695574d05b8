/// `is`, `as?` and `as!`: comparing run-time types.
extension Machine {
    /// A value as a value of another type, or nil where it is none.
    ///
    /// As in Swift, an Optional is looked into, a value fits the Optional of its type, and collections are cast element by
    /// element.
    func cast(_ value: AnyValue, to target: RuntimeType, depth: Int = 0) throws -> AnyValue? {
        guard depth < 64 else { throw CellFailure(.limit, "a value nested more than 64 deep cannot be cast") }
        let type = value.type
        if type === target { return value }
        // What an existential holds.
        if case .existential = type.shape, let object = value.object {
            return try cast(checked(object, as: AnyValue.self), to: target, depth: depth + 1)
        }
        if case .optional(let wanted) = target.shape {
            if case .optional(let wrapped) = type.shape {
                guard let object = value.object else { return nothing(of: type, as: target) }
                let content = try boxed(unwrapped(object, wrapped), wrapped)
                if let inner = try cast(content, to: wanted, depth: depth + 1) { return AnyValue(target, object: wrap(inner, wanted), heap) }
                // A nil that is held deeper than the other type goes is its nil.
                if case .optional = wanted.shape { return nil }
                switch wrapped.shape {
                case .optional, .existential: return try cast(content, to: target, depth: depth + 1)
                default: return nil
                }
            }
            guard let inner = try cast(value, to: wanted, depth: depth + 1) else { return nil }
            return AnyValue(target, object: wrap(inner, wanted), heap)
        }
        if case .optional(let wrapped) = type.shape {
            if case .existential = target.shape, try conforms(type, target) { return AnyValue(target, object: value, heap) }
            guard let object = value.object else { return nil }
            return try cast(boxed(unwrapped(object, wrapped), wrapped), to: target, depth: depth + 1)
        }
        switch target.shape {
        case .existential:
            guard let object = value.object else { return try conforms(type, target) ? AnyValue(target, object: value, heap) : nil }
            // What conforms may be the class of the instance alone, and not the one it is known as.
            let own = dynamicType(of: object, type)
            guard try conforms(own, target) else { return nil }
            return AnyValue(target, object: own === type ? value : AnyValue(own, object: object, heap), heap)
        case .instance, .native:
            guard let object = value.object else { return nil }
            switch type.shape {
            case .instance, .native: break
            default: return nil
            }
            if let wanted = target.layout, case .instance = target.shape {
                guard let layout = instanceLayout(object), layout.inherits(from: wanted) else { return nil }
                return AnyValue(target, object: object, heap)
            }
            guard target.isNativeInstance?(object) == true else { return nil }
            return AnyValue(target, object: object, heap)
        case .function:
            // One that does not throw is one that may.
            guard case .function(var own)? = type.swiftType, case .function(let wanted)? = target.swiftType, wanted.isThrowing, let object = value.object else { return nil }
            own.isThrowing = true
            return own == wanted ? AnyValue(target, object: object, heap) : nil
        case .array(let wanted):
            guard case .array(let element) = type.shape, let object = value.object else { return nil }
            let source = try checked(object, as: ArrayObject.self)
            try charge(source.count * 12)
            let result = ArrayObject(heap: heap, holdsObjects: wanted.slot == .object, capacity: source.count)
            for index in 0..<source.count {
                let part = element.slot == .word ? StoredValue(word: source.words[index]) : StoredValue(object: source.objects[index])
                guard let inner = try cast(boxed(part, element), to: wanted, depth: depth + 1) else { return nil }
                if wanted.slot == .word { result.append(word: inner.word) } else { result.append(object: inner.object) }
            }
            return AnyValue(target, object: result, heap)
        case .dictionary(let wantedKey, let wantedValue):
            guard case .dictionary(let key, let element) = type.shape, let object = value.object else { return nil }
            let source = try checked(object, as: HashTable.self)
            let result = try cast(source, key, to: wantedKey, in: hashTable(for: target), depth: depth) { position in
                try cast(boxed(source.value(at: position), element), to: wantedValue, depth: depth + 1).map { StoredValue(word: $0.word, object: $0.object) }
            }
            return result.map { AnyValue(target, object: $0, heap) }
        case .set(let wanted):
            guard case .set(let element) = type.shape, let object = value.object else { return nil }
            let source = try checked(object, as: HashTable.self)
            return try cast(source, element, to: wanted, in: hashTable(for: target), depth: depth) { _ in StoredValue() }.map { AnyValue(target, object: $0, heap) }
        case .tuple(let wanted):
            guard case .tuple(let fields) = type.shape, fields.count == wanted.count, let object = value.object, let layout = target.layout else { return nil }
            let source = try checked(object, as: Record.self)
            let result = Record.make(layout)
            for (from, to) in zip(fields, wanted) {
                guard from.label == nil || to.label == nil || from.label == to.label else { return nil }
                guard let inner = try cast(boxed(field(from, of: source), from.type), to: to.type, depth: depth + 1) else { return nil }
                if to.type.slot == .word { result.words[to.index] = inner.word } else { result.objects[to.index] = inner.object }
            }
            return AnyValue(target, object: result, heap)
        case .metatype:
            // It may be known as `Any.Type` only.
            guard case .metatype = type.shape, let held = value.object as? RuntimeType, let own = held.swiftType, case .metatype(let wanted)? = target.swiftType else { return nil }
            try charge(Self.conformanceCost)
            guard isSubtype?(own, wanted) == true else { return nil }
            return AnyValue(target, object: held, heap)
        default: return nil
        }
    }

    /// Puts what a table holds into one of another type; nil where a key or value is none of that.
    private func cast(_ source: HashTable, _ key: RuntimeType, to wanted: RuntimeType, in result: HashTable, depth: Int, _ value: (Int) throws -> StoredValue?) throws -> HashTable? {
        try charge(source.count * 12)
        for position in source.livePositions {
            guard let inner = try value(position) else { return nil }
            if key === wanted {
                result.insert(source.key(at: position), hash: source.hashes.words[position], value: inner)
                continue
            }
            guard let own = try cast(boxed(source.key(at: position), key), to: wanted, depth: depth + 1) else { return nil }
            let made = StoredValue(word: own.word, object: own.object)
            let hash = try self.hash(made, wanted)
            if try find(made, hash: hash, wanted, in: result) == nil { result.insert(made, hash: hash, value: inner) }
        }
        return result
    }

    /// The nil of a type as a value of another: within as many Optionals as that has more.
    private func nothing(of type: RuntimeType, as target: RuntimeType) -> AnyValue {
        guard case .optional(let wanted) = target.shape, optionalDepth(of: target) > optionalDepth(of: type) else { return AnyValue(target, heap) }
        return AnyValue(target, object: wrap(nothing(of: type, as: wanted), wanted), heap)
    }

    private func optionalDepth(of type: RuntimeType) -> Int {
        var (depth, type) = (0, type)
        while case .optional(let wrapped) = type.shape { (depth, type) = (depth + 1, wrapped) }
        return depth
    }

    /// Whether a type conforms to the protocols of an existential.
    private func conforms(_ type: RuntimeType, _ existential: RuntimeType) throws -> Bool {
        if let known = existential.swiftType, case .existential(let protocols) = known, protocols.isEmpty { return true }
        try charge(Self.conformanceCost)
        return try conforms?(type, existential) == true
    }

    func boxed(_ value: StoredValue, _ type: RuntimeType) -> AnyValue { AnyValue(type, word: value.word, object: value.object, heap) }

    private func wrap(_ value: AnyValue, _ type: RuntimeType) -> AnyObject? {
        if case .optional = type.shape { return NestedOptional(value.object, heap) }
        return type.slot == .word ? WordObject(value.word, heap) : value.object
    }
}
