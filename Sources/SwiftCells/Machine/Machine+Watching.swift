/// What instructions do while calls change variables that others reach.
extension Machine {
    /// Does what an instruction does that uses such a variable, unless just that one is being changed; false where it failed.
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
            guard admitReading(globalObjects + i.immediate, i) else { return false }
            objects[a] = globalObjects[i.immediate]
        case .storeGlobalObject:
            guard admitUse(of: globalObjects + i.immediate) else { return false }
            counts.put(counts.take(objects + a), globalObjects + i.immediate)
        case .takeGlobalObject:
            guard admitReading(globalObjects + i.immediate, i) else { return false }
            objects[a] = globalObjects[i.immediate]
            globalObjects[i.immediate] = nil
        case .setObject:
            guard let fields = fields(objects + a), admitUse(of: fields.objects + b) else { return false }
            counts.put(counts.take(objects + c), fields.objects + b)
        case .takeObject:
            guard let fields = fields(objects + b), admitReading(fields.objects + c, i) else { return false }
            let value = fields.objects[c]
            fields.objects[c] = nil
            objects[a] = value
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

    /// Whether an instruction may read an object, which must be there if it says so; false with the failure noted.
    private func admitReading(_ place: UnsafeMutablePointer<AnyObject?>, _ i: Instruction) -> Bool {
        guard admitUse(of: place) else { return false }
        if place.pointee == nil, i.k & 1 != 0 { raise(.emptySlot); return false }
        return true
    }
}
