#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import CKernels

/// Everything the engine remembers between operations: grad and anomaly mode, the random generator, what has been spent
/// and may be spent, and where warnings go.
///
/// A plain program has one state a thread, made on first use. A cell session owns one and installs it on its thread
/// around each run (``installed(_:)``). A state is used by one thread at a time; only storages may be released elsewhere.
package final class EngineState {
    /// Whether operations record the graph. `noGrad` and `setGradEnabled` change it.
    package var isGradEnabled = true
    /// Whether backward passes look for NaN and operations remember where they were called.
    package var isAnomalyDetectionEnabled = false
    /// Whether anomaly detection has told of a value that is not finite; it tells of the first alone.
    package var hasSeenNonFinite = false
    /// The number given to the last graph node; nodes are ordered by it.
    package var lastSequence = 1
    /// The number of the last backward pass.
    package var lastPass = 0
    /// True once a hook was registered on a leaf: from then on backward passes keep the exact order of leaves.
    package var hasLeafHooks = false
    /// Whether the warning about `backward(createGraph:)` and others that come once were given already.
    package var givenWarnings: Set<String> = []

    /// How many threads a large operation is divided among; `nil` is as many as OpenBLAS would use. Results do not depend on it.
    package var threads: Int?

    /// What operations have cost so far, in element operations (a multiply-add of a matrix product counts as one).
    package var work = 0
    /// The work at which operations begin to throw; `nil` is unlimited.
    package var workLimit: Int? { didSet { workCeiling = workLimit ?? .max } }
    /// The bytes of all living storages charged to this state.
    package var bytes: Int { meter.pointee.bytes }
    /// The most bytes that were alive at once since the state was made or this was set.
    package var peakBytes: Int {
        get { meter.pointee.peak }
        set { meter.pointee.peak = newValue }
    }
    /// The bytes above which new storages are refused; `nil` is unlimited. Beside elements the objects of tensors and graphs count.
    package var byteLimit: Int? { didSet { meter.pointee.ceiling = byteLimit ?? .max } }

    /// Receives each warning's text; `nil` writes it to standard error.
    package var warningSink: ((String) -> Void)?
    /// Where files are read and written.
    package var files: any FileStore = DiskFiles()
    /// The modules being called, outermost first, for errors that name a layer.
    package var moduleCalls: [Module] = []
    /// The outermost module that was last called in evaluation mode though the graph was recorded, where a layer within it works
    /// otherwise while training.
    package weak var moduleInEvaluation: Module?
    /// That layer's class.
    package var layerInEvaluation = ""
    /// Tells where the running program is, for messages that name a line; set by a cell session.
    package var position: (() -> String?)?

    /// Free memory blocks waiting to be used again.
    var blocks = BlockCache()
    /// Objects waiting to be used again.
    var spares = SpareObjects()
    /// Nodes waiting to be taken apart, so that freeing a long graph does not recurse.
    var dismantling: [GradientFunction] = []
    var isDismantling = false

    /// The random generator; made when first asked for, since its state takes a while to compute.
    package private(set) lazy var generator = Generator()

    private var workCeiling = Int.max
    /// Counts the bytes of the storages made here; storages point to it.
    let meter = MemoryMeter.make()

    /// A fresh state: grad mode on, no limits, the default seed.
    package init() {}

    deinit { MemoryMeter.abandon(meter) }

    // MARK: The current state

    /// The state of the running thread.
    package static var current: EngineState {
        @inline(__always) get {
            if let pointer = ckernels_get_thread_pointer() {
                return Unmanaged<EngineState>.fromOpaque(pointer).takeUnretainedValue()
            }
            return makeDefault()
        }
    }

    /// Calls `body` with the state of the running thread, without counting a reference to it: an operation on a scalar asks
    /// several times.
    @inline(__always)
    static func withCurrent<R>(_ body: (EngineState) throws -> R) rethrows -> R {
        guard let pointer = ckernels_get_thread_pointer() else { return try body(makeDefault()) }
        return try Unmanaged<EngineState>.fromOpaque(pointer)._withUnsafeGuaranteedRef { try body($0) }
    }

    /// Charges element operations to the state of the running thread; see ``charge(work:)``.
    @inline(__always)
    static func charge(work amount: Int) throws { try withCurrent { try $0.charge(work: amount) } }

    /// Charges work on elements to the state of the running thread; see ``charge(elements:each:)``.
    @inline(__always)
    static func charge(elements count: Int, each cost: Int = ElementCost.simple) throws { try withCurrent { try $0.charge(elements: count, each: cost) } }

    /// A thread-specific slot beside the thread's pointer: it owns one reference, which the thread's end releases.
    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        let status = pthread_key_create(&key) { pointer in
            ckernels_set_thread_pointer(nil)
            #if canImport(Glibc)
            if let pointer { Unmanaged<EngineState>.fromOpaque(pointer).release() }
            #else
            Unmanaged<EngineState>.fromOpaque(pointer).release()
            #endif
        }
        precondition(status == 0, "the process has no thread-specific slot left for the engine's state")
        return key
    }()

    @inline(never)
    private static func makeDefault() -> EngineState {
        let state = EngineState()
        replaceCurrent(with: state)
        return state
    }

    private static func replaceCurrent(with state: EngineState?) {
        let old = pthread_getspecific(key)
        let pointer = state.map { Unmanaged.passRetained($0).toOpaque() }
        pthread_setspecific(key, UnsafeRawPointer(pointer))
        ckernels_set_thread_pointer(pointer)
        if let old { Unmanaged<EngineState>.fromOpaque(old).release() }
    }

    /// Runs `body` with this state as the thread's current one, and puts the former one back.
    package func installed<R>(_ body: () throws -> R) rethrows -> R {
        let former = ckernels_get_thread_pointer().map { Unmanaged<EngineState>.fromOpaque($0).takeUnretainedValue() }
        Self.replaceCurrent(with: self)
        defer { Self.replaceCurrent(with: former) }
        return try body()
    }

    // MARK: Meters

    /// Asks whether what lives is within the limit, for objects that are counted once they are made.
    /// - Throws: `TensorError` of kind `.limit` where it is not.
    package func requireMemory() throws { try meter.pointee.charge(0) }

    /// Charges `amount` element operations before they are done.
    ///
    /// - Throws: `TensorError` of kind `.limit` when the work would exceed ``workLimit``.
    @inline(__always)
    package func charge(work amount: Int) throws {
        let (total, overflow) = work.addingReportingOverflow(amount)
        if overflow || total > workCeiling { throw TensorError.workLimit(workCeiling, needed: amount) }
        work = total
    }

    /// Charges work on `count` elements, and a kernel's start, before it is done.
    ///
    /// - Parameter cost: what one counts, of ``ElementCost``.
    @inline(__always)
    package func charge(elements count: Int, each cost: Int = ElementCost.simple) throws {
        let (amount, overflow) = count.multipliedReportingOverflow(by: cost)
        try charge(work: overflow || amount > .max - ElementCost.kernel ? .max : amount + ElementCost.kernel)
    }

    /// Notes work that is done whatever the budget: whether it is too much shows at the next charge.
    @inline(__always)
    static func note(work amount: Int) { withCurrent { $0.work &+= amount } }

    // MARK: Warnings

    /// Gives a warning to the sink.
    package func warn(_ text: String) {
        if let warningSink {
            warningSink(text)
        } else {
            let line = "warning: \(text)\n"
            // Descriptor 2 is standard error; C's `stderr` is a mutable global. What cannot be written is lost, as there
            // is nowhere left to tell it.
            _ = line.withCString { write(2, $0, line.utf8.count) }
        }
    }

    /// Gives a warning the first time it is asked for in this state.
    package func warnOnce(_ text: String) {
        if givenWarnings.insert(text).inserted { warn(text) }
    }
}
