/// Memory beside storages that counts among a state's bytes as long as this lives: of lists of places, say, that a dataset keeps.
package final class CountedBytes {
    private let meter: UnsafeMutablePointer<MemoryMeter>
    private let bytes: Int

    /// Counts so many bytes, before they are allocated.
    /// - Throws: `TensorError` of kind `.limit` where the state's limit is exceeded.
    package init(_ bytes: Int) throws {
        let meter = EngineState.current.meter
        try meter.pointee.open(bytes)
        (self.meter, self.bytes) = (meter, bytes)
    }

    deinit {
        EngineState.withCurrent { [meter, bytes] state in
            if meter == state.meter { meter.pointee.close(bytes) } else { MemoryMeter.closeRemotely(meter, bytes) }
        }
    }
}
