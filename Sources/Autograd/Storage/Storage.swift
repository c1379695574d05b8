/// What a storage knows about its memory.
package struct StorageHeader {
    /// The first byte: within the storage object itself for a few elements, else a block of its own.
    var pointer: UnsafeMutableRawPointer
    /// The bytes that may be used; below 0 while the storage is spare.
    var byteCount: Int
    /// How often the memory was changed in place.
    var version: Int
    /// Whether `pointer` is a block of its own.
    var ownsBlock: Bool
    /// Where the bytes are charged.
    let meter: UnsafeMutablePointer<MemoryMeter>
    /// The operation that changed the memory last, and where it was called, for error messages.
    var lastChange: (operation: String, position: String?)?
}

/// The memory that a tensor and all its views share, with the count of its in-place changes.
///
/// Up to ``inlineCapacity`` bytes live within the object, so that a scalar tensor costs one allocation less.
package final class Storage: ManagedBuffer<StorageHeader, UInt64> {
    /// Bytes kept within the object itself.
    static let inlineCapacity = 64

    /// Memory for `byteCount` bytes, undefined at first, charged to the running thread's state.
    @inline(__always)
    static func make(byteCount: Int) throws -> Storage {
        try EngineState.withCurrent { try make(byteCount: byteCount, state: $0) }
    }

    /// Memory for `byteCount` bytes, undefined at first, charged to a state.
    ///
    /// - Throws: `TensorError` of kind `.limit` above the byte limit, or where the system has no memory.
    static func make(byteCount: Int, state: EngineState) throws -> Storage {
        let meter = state.meter
        try meter.pointee.open(byteCount)
        do {
            try state.charge(work: byteCount > .max - ElementCost.tensor ? .max : byteCount + ElementCost.tensor)
        } catch {
            meter.pointee.close(byteCount)
            throw error
        }
        let storage = state.spares.storages.take() ?? makeSpare(meter)
        if byteCount > inlineCapacity {
            guard let block = state.blocks.take(byteCount) else {
                meter.pointee.close(byteCount)
                throw TensorError(
                    .limit, "the system has no memory for a tensor of \(byteCount) bytes", remedy: "Use a smaller tensor.")
            }
            storage.header.pointer = block
            storage.header.ownsBlock = true
        }
        storage.header.byteCount = byteCount
        return storage
    }

    /// A storage that nothing was charged for yet.
    @inline(never)
    private static func makeSpare(_ meter: UnsafeMutablePointer<MemoryMeter>) -> Storage {
        let buffer = create(minimumCapacity: inlineCapacity / MemoryLayout<UInt64>.stride) { buffer in
            StorageHeader(
                pointer: buffer.withUnsafeMutablePointerToElements { UnsafeMutableRawPointer($0) },
                byteCount: -1, version: 0, ownsBlock: false, meter: meter, lastChange: nil)
        }
        return unsafeDowncast(buffer, to: Storage.self)
    }

    /// Gives up a reference to a storage. If it was the last one, the object is kept for another tensor of the same state.
    @inline(__always)
    static func release(_ storage: inout Storage?) {
        guard isKnownUniquelyReferenced(&storage), let last = exchange(&storage, nil) else { return }
        EngineState.withCurrent { state in
            guard last.header.meter == state.meter else { return }
            last.close(state)
            last.header.version = 0
            if last.header.lastChange != nil { last.header.lastChange = nil }
            state.spares.storages.keep(last)
        }
    }

    /// Gives the memory back, on the thread of the state that it is charged to.
    @inline(__always)
    private func close(_ state: EngineState) {
        state.meter.pointee.close(header.byteCount)
        if header.ownsBlock {
            state.blocks.give(header.pointer, header.byteCount)
            header.pointer = withUnsafeMutablePointerToElements { UnsafeMutableRawPointer($0) }
            header.ownsBlock = false
        }
        header.byteCount = -1
    }

    /// The first byte.
    @inline(__always)
    package var pointer: UnsafeMutableRawPointer { header.pointer }

    /// How often the memory was changed in place.
    @inline(__always)
    package var version: Int { header.version }

    /// Sets the first element to a number.
    @inline(__always)
    func store(_ number: Number, _ dtype: DType) {
        let pointer = header.pointer
        switch dtype {
        case .float32: pointer.storeBytes(of: Float(number), as: Float.self)
        case .float64: pointer.storeBytes(of: Double(number), as: Double.self)
        case .int64: pointer.storeBytes(of: Int(number), as: Int.self)
        case .int32: pointer.storeBytes(of: Int32(number), as: Int32.self)
        case .uint8: pointer.storeBytes(of: UInt8(number), as: UInt8.self)
        case .bool: pointer.storeBytes(of: Logical(number), as: Logical.self)
        }
    }

    /// Makes room for more bytes and keeps the old content, for `resize_`; views see the new memory.
    func grow(to byteCount: Int) throws {
        guard byteCount > header.byteCount else { return }
        let state = EngineState.current
        let meter = header.meter
        try meter.pointee.charge(byteCount - header.byteCount)
        guard let block = state.blocks.take(byteCount) else {
            meter.pointee.refund(byteCount - header.byteCount, isOwner: meter == state.meter)
            throw TensorError(.limit, "the system has no memory for a tensor of \(byteCount) bytes")
        }
        block.copyMemory(from: header.pointer, byteCount: header.byteCount)
        (block + header.byteCount).initializeMemory(as: UInt8.self, repeating: 0, count: byteCount - header.byteCount)
        if header.ownsBlock { state.blocks.give(header.pointer, header.byteCount) }
        header.pointer = block
        header.byteCount = byteCount
        header.ownsBlock = true
    }

    deinit {
        let (pointer, bytes, meter) = (header.pointer, header.byteCount, header.meter)
        if bytes >= 0 {
            EngineState.withCurrent { current in
                if meter == current.meter { return close(current) }
                MemoryMeter.closeRemotely(meter, bytes)
                if header.ownsBlock { current.blocks.give(pointer, bytes) }
            }
        }
    }
}
