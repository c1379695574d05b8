/// What a storage knows about its memory.
package struct StorageHeader {
    /// The first byte: within the storage object itself for a few elements, else a block of its own.
    var pointer: UnsafeMutableRawPointer
    /// The bytes that may be used.
    var byteCount: Int
    /// How often the memory was changed in place.
    var version: Int
    /// Whether `pointer` is a block of its own.
    var ownsBlock: Bool
    /// The state the bytes are charged to; the storage owns one reference.
    let state: Unmanaged<EngineState>
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
        try state.charge(bytes: byteCount)
        if byteCount <= inlineCapacity {
            let buffer = create(minimumCapacity: (byteCount + 7) >> 3) { buffer in
                StorageHeader(
                    pointer: buffer.withUnsafeMutablePointerToElements { UnsafeMutableRawPointer($0) },
                    byteCount: byteCount, version: 0, ownsBlock: false, state: .passRetained(state), lastChange: nil)
            }
            return unsafeDowncast(buffer, to: Storage.self)
        }
        guard let block = state.blocks.take(byteCount) else {
            state.refund(bytes: byteCount, isOwner: true)
            throw TensorError(
                .limit, "the system has no memory for a tensor of \(byteCount) bytes", remedy: "Use a smaller tensor.")
        }
        let buffer = create(minimumCapacity: 0) { _ in
            StorageHeader(
                pointer: block, byteCount: byteCount, version: 0, ownsBlock: true, state: .passRetained(state), lastChange: nil)
        }
        return unsafeDowncast(buffer, to: Storage.self)
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
        let owner = header.state.takeUnretainedValue()
        let isOwner = state === owner
        try owner.charge(bytes: byteCount - header.byteCount)
        guard let block = state.blocks.take(byteCount) else {
            owner.refund(bytes: byteCount - header.byteCount, isOwner: isOwner)
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
        withUnsafeMutablePointerToHeader { header in
            let (pointer, bytes, owner) = (header.pointee.pointer, header.pointee.byteCount, header.pointee.state)
            EngineState.withCurrent { current in
                owner._withUnsafeGuaranteedRef { $0.refund(bytes: bytes, isOwner: $0 === current) }
                if header.pointee.ownsBlock { current.blocks.give(pointer, bytes) }
            }
            owner.release()
        }
    }
}
