/// What instructions do with objects beyond moving them.
extension Machine {
    /// Whether an object register holds nothing.
    @inline(__always)
    func isNil(_ objects: UnsafeMutablePointer<AnyObject?>, _ register: UInt16) -> Bool {
        UnsafeRawPointer(objects + Int(register)).load(as: UInt.self) == 0
    }

    /// Copies the record in a register unless the register is its only holder.
    @inline(__always)
    func makeUnique(_ place: UnsafeMutablePointer<AnyObject?>) {
        if !isKnownUniquelyReferenced(&place.pointee) { copyRecord(place) }
    }

    @inline(never)
    private func copyRecord(_ place: UnsafeMutablePointer<AnyObject?>) {
        // Anything else is met by the instruction that reads it.
        guard let record = try? checked(place.pointee, as: Record.self) else { return }
        fuel &-= Self.allocationCost &+ record.layout.objectCount
        place.pointee = Record.copy(of: record)
    }

    /// Copies the array in a register unless the register is its only holder; false where there is no room for the copy.
    @inline(__always)
    func makeUniqueArray(_ place: UnsafeMutablePointer<AnyObject?>) -> Bool {
        isKnownUniquelyReferenced(&place.pointee) || copyArray(place)
    }

    /// Copies the slice in a register, which is its only holder, unless nobody else holds the array in which its elements lie; false where there
    /// is no room for the copy.
    @inline(never)
    func makeViewOwn(_ place: UnsafeMutablePointer<AnyObject?>) -> Bool {
        if let slice = try? checked(place.pointee, as: ArrayObject.self), slice.ownsAlone() { return true }
        return copyArray(place)
    }

    @inline(never)
    func copyArray(_ place: UnsafeMutablePointer<AnyObject?>) -> Bool {
        do {
            let array = try checked(place.pointee, as: ArrayObject.self)
            let capacity = array.count &+ array.count / 2 &+ 1
            try charge(array.holdsObjects ? 2 * array.count : array.count)
            guard array.count < 1024 || heap.hasRoom(for: capacity * 8) else { throw memoryFailure }
            place.pointee = array.copy(capacity: capacity)
            return true
        } catch {
            failure = failure(from: error)
            return false
        }
    }

    @inline(never)
    func newWordArray(_ i: Instruction, _ words: UnsafeMutablePointer<Int>, _ objects: UnsafeMutablePointer<AnyObject?>) {
        fuel &-= 2 &* Self.allocationCost &+ Int(i.c)
        let array = ArrayObject(heap: heap, holdsObjects: false, capacity: Int(i.c))
        for index in 0..<Int(i.c) { array.append(word: words[Int(i.b) + index]) }
        objects[Int(i.a)] = array
    }

    @inline(never)
    func newObjectArray(_ i: Instruction, _ objects: UnsafeMutablePointer<AnyObject?>) {
        fuel &-= 2 &* Self.allocationCost &+ Int(i.c)
        let array = ArrayObject(heap: heap, holdsObjects: true, capacity: Int(i.c))
        for index in 0..<Int(i.c) {
            array.append(object: objects[Int(i.b) + index])
            objects[Int(i.b) + index] = nil
        }
        objects[Int(i.a)] = array
    }

    @inline(never)
    func peerFields(_ i: Instruction, _ objects: UnsafeMutablePointer<AnyObject?>) -> Bool {
        guard let object = objects[Int(i.b)] else { raise(.emptySlot); return false }
        guard let instance = peerInstance(object) else {
            failure = CellFailure(.internalFault, "a native object without a cell's fields stands for an instance of a cell's class")
            return false
        }
        objects[Int(i.a)] = instance.fields
        return true
    }

    /// The fields that a native peer owns.
    func peerInstance(_ object: AnyObject) -> CellInstance? {
        for peer in peers { if let instance = peer.instance(object) { return instance } }
        return nil
    }

    /// Optionals of optionals, weak references, values of unknown type.
    @inline(never)
    func objectOperation(_ i: Instruction, _ words: UnsafeMutablePointer<Int>, _ objects: UnsafeMutablePointer<AnyObject?>) -> Bool {
        do {
            try operate(i, words, objects)
            return true
        } catch {
            failure = failure(from: error)
            return false
        }
    }

    private func operate(_ i: Instruction, _ words: UnsafeMutablePointer<Int>, _ objects: UnsafeMutablePointer<AnyObject?>) throws {
        let a = Int(i.a)
        let b = Int(i.b)
        try charge(Self.allocationCost)
        switch i.opcode {
        case .wrapNested:
            let payload = objects[b]
            objects[b] = nil
            objects[a] = NestedOptional(payload, heap)
        case .unwrapNested:
            guard let nested = objects[b] else { throw CellFailure(.runtime, Trap.nilUnwrapped.message) }
            objects[a] = try checked(nested, as: NestedOptional.self).payload
        case .makeWeak:
            // What weak references to an object refer to is an object of its own.
            try charge(2 * Self.allocationCost)
            objects[a] = WeakObject(objects[b], heap)
        case .loadWeak:
            guard let weak = objects[b] else { objects[a] = nil; break }
            let reference = try checked(weak, as: WeakObject.self)
            objects[a] = reference.value
            if i.k == 1, objects[a] == nil, !reference.refersToNothing { throw CellFailure(.runtime, Trap.unownedGone.message) }
        case .makeAnyWord: objects[a] = AnyValue(types[Int(i.c)], word: words[b], heap)
        case .makeAnyObject:
            let object = objects[b]
            objects[b] = nil
            objects[a] = AnyValue(types[Int(i.c)], object: object, heap)
        case .openAnyWord: words[a] = try checked(objects[b], as: AnyValue.self).word
        case .openAnyObject: objects[a] = try checked(objects[b], as: AnyValue.self).object
        case .cast:
            try charge(Self.allocationCost)
            objects[a] = try cast(checked(objects[b]), to: types[Int(i.c)])
        case .isInstance:
            guard let object = objects[b], let layout = instanceLayout(object) else { words[a] = 0; break }
            words[a] = layout.inherits(from: layouts[Int(i.c)].takeUnretainedValue()) ? 1 : 0
        case .loadType: objects[a] = types[Int(i.c)]
        case .typeOf:
            if i.k == 0 {
                let value = try checked(objects[b], as: AnyValue.self)
                objects[a] = try typeOfType(in: value) ?? value.object.flatMap { dynamicType(of: $0, value.type) } ?? value.type
            } else {
                objects[a] = dynamicType(of: try present(objects[b]), types[Int(i.c)])
            }
        default: throw CellFailure(.internalFault, "\(i.opcode) is no operation on objects")
        }
    }

    /// The layout of an instance of a cell's class, native peers included.
    func instanceLayout(_ object: AnyObject) -> Layout? {
        if let record = object as? Record { return record.layout.kind == .instance ? record.layout : nil }
        return peerInstance(object)?.fields.layout
    }

    /// The type of a type that is known as another: of the `Int.self` in an `Any.Type`.
    private func typeOfType(in value: AnyValue) throws -> RuntimeType? {
        guard case .metatype = value.type.shape, let held = value.object as? RuntimeType, let own = held.swiftType else { return nil }
        if case .existential = own {} else {
            if value.type.swiftType == .metatype(own) { return nil }
            try charge(types.count)
            if let known = types.first(where: { $0.swiftType == .metatype(own) }) { return known }
        }
        throw CellFailure(.runtime, "cells have no type of the type '\(held.name)', which is found while the cell runs", notes: ["Print the type itself, or compare it: type == Int.self."])
    }

    /// The class of an instance; other values have the type they are declared with.
    func dynamicType(of object: AnyObject, _ declared: RuntimeType) -> RuntimeType {
        switch declared.shape {
        case .instance, .native: return instanceLayout(object)?.type ?? nativeType(of: object) ?? declared
        default: return declared
        }
    }

    /// Makes the native object that stands for an instance of a cell's subclass.
    @inline(never)
    func newPeer(_ i: Instruction, _ objects: UnsafeMutablePointer<AnyObject?>) -> Bool {
        let layout = layouts[i.immediate].takeUnretainedValue()
        guard let peer = layout.peer else {
            failure = CellFailure(.internalFault, "a class without native peers was to get one")
            return false
        }
        do {
            objects[Int(i.a)] = try peer.make(CellInstance(Record.make(layout), machine: self))
            return true
        } catch {
            failure = failure(from: error)
            return false
        }
    }

    /// Adds an entry of a literal.
    @inline(never)
    func insert(_ i: Instruction, _ words: UnsafeMutablePointer<Int>, _ objects: UnsafeMutablePointer<AnyObject?>) -> Bool {
        let key = i.k & 1 != 0 ? StoredValue(object: objects[Int(i.b)]) : StoredValue(word: words[Int(i.b)])
        let value = i.k & 2 != 0 ? StoredValue(object: objects[Int(i.c)]) : StoredValue(word: words[Int(i.c)])
        do {
            let table = try checked(objects[Int(i.a)], as: HashTable.self)
            guard let type = table.keyType else { throw CellFailure(.internalFault, "a table without a type") }
            let hash = try hash(key, type)
            if try find(key, hash: hash, type, in: table) != nil {
                if i.k & 4 != 0 {
                    throw CellFailure(.runtime, "the key \(try describe(key, type, debug: true, depth: 0)) stands twice in the dictionary")
                }
            } else {
                table.insert(key, hash: hash, value: value)
            }
            return true
        } catch {
            failure = failure(from: error)
            return false
        }
    }

    /// Whether a value, or what is behind an 'any', is a Double or a Float that is no number.
    private func isNotANumber(word: Int, object: AnyObject?, _ type: RuntimeType) -> Bool {
        switch type.shape {
        case .double: return Double(bitPattern: UInt64(bitPattern: Int64(word))).isNaN
        case .float: return Float(bitPattern: UInt32(truncatingIfNeeded: word)).isNaN
        case .existential:
            guard let value = object as? AnyValue else { return false }
            return isNotANumber(word: value.word, object: value.object, value.type)
        default: return false
        }
    }

    /// `describeWord` and `describeObject`.
    @inline(never)
    func describeOperation(_ i: Instruction, _ words: UnsafeMutablePointer<Int>, _ objects: UnsafeMutablePointer<AnyObject?>) -> Bool {
        do {
            let isWord = i.opcode == .describeWord
            let (word, object, type) = (isWord ? words[Int(i.b)] : 0, isWord ? nil : objects[Int(i.b)], types[Int(i.c)])
            objects[Int(i.a)] = string(i.k == 1 && isNotANumber(word: word, object: object, type) ? "nan" : try describe(word: word, object: object, type))
            return true
        } catch {
            failure = failure(from: error)
            return false
        }
    }

    // MARK: Strings

    /// A cell's string.
    package func string(_ value: String) -> StringObject {
        StringObject(value, heap)
    }

    package func array(words values: [Int]) -> ArrayObject {
        let array = ArrayObject(heap: heap, holdsObjects: false, capacity: values.count)
        for value in values { array.append(word: value) }
        return array
    }

    package func array(objects values: [AnyObject?]) -> ArrayObject {
        let array = ArrayObject(heap: heap, holdsObjects: true, capacity: values.count)
        for value in values { array.append(object: value) }
        return array
    }
}
