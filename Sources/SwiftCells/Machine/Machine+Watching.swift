/// What instructions do while calls change variables that others reach.
extension Machine {
    /// Does what an instruction does that uses such a variable, unless a call is changing just that one; false where it failed.
    @inline(never)
    func runWatched(_ i: Instruction, _ words: UnsafeMutablePointer<Int>, _ objects: UnsafeMutablePointer<AnyObject?>) -> Bool {
        let (a, b, c) = (Int(i.a), Int(i.b), Int(i.c))
        switch i.opcode {
        case .loadGlobalWord:
            guard admitUse(of: globalWords + i.immediate) else { return false }
            words[a] = globalWords[i.immediate]
        case .storeGlobalWord:
            guard admitUse(of: globalWords + i.immediate) else { return false }
            globalWords[i.immediate] = words[a]
        case .loadGlobalObject:
            guard let value = use(globalObjects + i.immediate, i) else { return false }
            objects[a] = value.object
        case .storeGlobalObject:
            guard admitUse(of: globalObjects + i.immediate) else { return false }
            counts.put(counts.take(objects + a), globalObjects + i.immediate)
        case .takeGlobalObject:
            guard let value = use(globalObjects + i.immediate, i) else { return false }
            globalObjects[i.immediate] = nil
            objects[a] = value.object
        case .setObject:
            guard let fields = fields(objects + a), admitUse(of: fields.objects + b) else { return false }
            counts.put(counts.take(objects + c), fields.objects + b)
        case .takeObject:
            guard let fields = fields(objects + b), let value = use(fields.objects + c, i) else { return false }
            fields.objects[c] = nil
            objects[a] = value.object
        case .elementProperty:
            guard let array = try? checked(objects[b], as: ArrayObject.self) else { raiseKind(); return false }
            let position = words[c] &- array.lowerBound
            guard 0..<array.count ~= position else { raiseIndex(words[c], .passUnretained(array)); return false }
            guard let fields = fields(array.objects + position), admitUse(of: fields.words + Int(i.k)) else { return false }
            words[a] = fields.words[Int(i.k)]
        default:
            failure = CellFailure(.internalFault, "\(i.opcode) uses no variable")
            return false
        }
        return true
    }

    /// The record in a register; nil where there is none, with the failure noted.
    private func fields(_ place: UnsafeMutablePointer<AnyObject?>) -> Record? {
        do {
            return try checked(place.pointee, as: Record.self)
        } catch {
            failure = failure(from: error)
            return nil
        }
    }

    /// An object that an instruction reads; nil where it may not, with the failure noted.
    private func use(_ place: UnsafeMutablePointer<AnyObject?>, _ i: Instruction) -> (object: AnyObject?, isThere: Bool)? {
        guard admitUse(of: place) else { return nil }
        let object = place.pointee
        if object == nil, i.k & 1 != 0 { raise(.emptySlot); return nil }
        return (object, object != nil)
    }
}
