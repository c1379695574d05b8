/// Calls: their frames, and what is called where that is found at run time.
extension Machine {
    /// Pushes a frame; false where the depth or the stacks are exhausted.
    @inline(__always)
    func enter(
        _ entry: UnsafeMutablePointer<RoutineEntry>, _ pc: UnsafeMutablePointer<Instruction>, _ words: UnsafeMutablePointer<Int>,
        _ objects: UnsafeMutablePointer<AnyObject?>
    ) -> Bool {
        if frame >= lastFrame || words + Int(entry.pointee.wordCount) >= lastWord || objects + Int(entry.pointee.objectCount) >= lastObject {
            failure = depthFailure
            return false
        }
        frame.pointee.pc = pc
        frame += 1
        frame.initialize(to: Frame(words: words, objects: objects, pc: entry.pointee.code, entry: entry))
        return true
    }

    /// The routine of a method of the instance's class, or of a requirement of a value's type.
    @inline(__always)
    func lookUp(_ i: Instruction, _ objects: UnsafeMutablePointer<AnyObject?>) -> UnsafeMutablePointer<RoutineEntry>? {
        // The receiver stands where the callee expects it: k registers into its window.
        let receiver = UnsafeRawPointer(objects + (Int(i.c) &+ Int(i.k & 127))).load(as: UnsafeRawPointer?.self)
        guard let receiver else { raise(.emptySlot); return nil }
        if i.opcode == .callMethod {
            if i.k > 127 {
                let peer = Unmanaged<AnyObject>.fromOpaque(receiver).takeUnretainedValue()
                guard let instance = peerInstance(peer) else {
                    failure = CellFailure(.internalFault, "a native object without a cell's fields stands for an instance of a cell's class")
                    return nil
                }
                return routines + Int(instance.fields.layout.methods[Int(i.a)])
            }
            let routine = Unmanaged<Record>.fromOpaque(receiver)._withUnsafeGuaranteedRef { $0.layout.methods[Int(i.a)] }
            return routines + Int(routine)
        }
        // A value of unknown type, or that type itself.
        let type = i.k > 127 ? Unmanaged<RuntimeType>.fromOpaque(receiver).takeUnretainedValue() : Unmanaged<AnyValue>.fromOpaque(receiver)._withUnsafeGuaranteedRef { $0.type }
        if let routine = witnesses[Int(i.a)][type.id] { return routines + routine }
        return findWitness(Int(i.a), type)
    }

    @inline(never)
    private func findWitness(_ requirement: Int, _ type: RuntimeType) -> UnsafeMutablePointer<RoutineEntry>? {
        do {
            guard let routine = try resolveWitness?(requirement, type) else {
                throw CellFailure(.internalFault, "\(type.name) lacks a member that its protocol demands")
            }
            witnesses[requirement][type.id] = routine
            return routines + routine
        } catch {
            failure = failure(from: error)
            return nil
        }
    }

    /// Puts a closure into the context register of its own code without counting it: the caller holds it until the call is over.
    func lend(_ closure: Record, to place: UnsafeMutablePointer<AnyObject?>) {
        UnsafeMutableRawPointer(place).storeBytes(of: Unmanaged.passUnretained(closure).toOpaque(), as: UnsafeMutableRawPointer?.self)
    }

    /// Forgets the closure that a routine has borrowed.
    @inline(__always)
    func forgetContext(_ entry: UnsafeMutablePointer<RoutineEntry>, _ objects: UnsafeMutablePointer<AnyObject?>) {
        let context = Int(entry.pointee.contextRegister)
        if context >= 0 { UnsafeMutableRawPointer(objects + context).storeBytes(of: nil, as: UnsafeMutableRawPointer?.self) }
    }

    /// Calls a native function; false where it failed.
    @inline(__always)
    func callNative(_ index: Int, _ words: UnsafeMutablePointer<Int>, _ objects: UnsafeMutablePointer<AnyObject?>) -> Bool {
        let call = nativeTable[index]
        let (cost, count, kept) = call._withUnsafeGuaranteedRef { ($0.function.cost, $0.objectCount, $0.keptObjects) }
        fuel &-= cost
        if fuel < 0 { failure = outOfFuel(); return false }
        if !call._withUnsafeGuaranteedRef({ $0.fits(objects) }) {
            raiseKind()
            clear(objects, kept, count)
            return false
        }
        do {
            try call._withUnsafeGuaranteedRef {
                try $0.body(NativeFrame(machineReference: .passUnretained(self), words: words, objects: objects, callReference: call))
            }
        } catch {
            failure = failure(from: error)
            clear(objects, kept, count)
            return false
        }
        var register = kept
        while register < count {
            if objects[register] != nil { objects[register] = nil }
            register &+= 1
        }
        return true
    }

    @inline(never)
    private func clear(_ objects: UnsafeMutablePointer<AnyObject?>, _ first: Int, _ end: Int) {
        for register in first..<max(first, end) { objects[register] = nil }
    }

    /// Translates the routine of the innermost frame, which then starts at its first instruction.
    @inline(never)
    func translateCurrent(immediate index: Int) -> Bool {
        do {
            try translate?(index)
            let entry = routines + index
            frame.pointee.pc = entry.pointee.code
            guard frame.pointee.words + Int(entry.pointee.wordCount) < lastWord, frame.pointee.objects + Int(entry.pointee.objectCount) < lastObject
            else { throw depthFailure }
            return true
        } catch {
            failure = failure(from: error)
            return false
        }
    }
}
