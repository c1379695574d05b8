/// A part of a network: parameters, smaller modules, and a rule `forward` from input to output.
///
/// A subclass stores its parts in properties, which the module finds by itself, and overrides ``forward(_:)``:
///
/// ```swift
/// class Net: Module {
///     let hidden = Linear(2, 16)
///     let out = Linear(16, 1)
///     override func forward(_ x: Tensor) -> Tensor { out(relu(hidden(x))) }
/// }
/// let net = Net()
/// net(Tensor.randn(5, 2)).shape      // [5, 1]
/// ```
open class Module: CustomStringConvertible {
    /// Whether the module is being trained; ``Dropout`` and the batch norms behave differently then.
    public final package(set) var isTraining = true
    /// Lists the parts of a module whose properties reflection cannot see, such as one whose class a cell declares.
    package final var partsProvider: (() -> [(name: String, part: ModulePart)])?
    /// The name of the class where it is not the Swift class's own.
    package final var typeNameProvider: (() -> String)?
    /// What is called each time the module has been.
    final var forwardHooks: HookList<(Module, Tensor, Tensor) throws -> Tensor?>?

    /// Where the module is counted: a lesson could keep millions of modules without a single tensor.
    private final let meter: UnsafeMutablePointer<MemoryMeter>

    /// A module without parts.
    public init() {
        meter = EngineState.withCurrent { state in
            state.meter.pointee.openNode()
            return state.meter
        }
    }

    deinit {
        EngineState.withCurrent { [meter] state in
            if meter == state.meter { meter.pointee.close(0) } else { MemoryMeter.closeRemotely(meter, 0) }
        }
    }

    /// The module's rule. Override it; call the module itself, `net(x)`, to apply it.
    ///
    /// - Throws: What goes wrong inside. An override that does not throw may leave `throws` out.
    open func forward(_ x: Tensor) throws -> Tensor {
        throw TensorError(
            .notImplemented, "Module [\(typeName)] is missing the required \"forward\" function",
            remedy: "Write override func forward(_ x: Tensor) -> Tensor { … } in \(typeName).")
    }

    /// Applies the module. Traps with the error's text where ``forward(_:)`` fails.
    @discardableResult
    public final func callAsFunction(_ x: Tensor) -> Tensor { trapping { try Checked.call(self, x) } }

    /// Calls `hook` with the module, its input and its output each time the module is called; a tensor it returns takes the output's
    /// place. Modules of several inputs, such as ``LSTM``, do not call it: for them there is a warning.
    @discardableResult
    public final func registerForwardHook(_ hook: @escaping (Module, Tensor, Tensor) -> Tensor?) -> HookHandle {
        Checked.registerForwardHook(self, hook)
    }

    // MARK: Parts

    /// The parts, in the order of their declaration. The engine's own modules override it; others are reflected.
    package func parts() -> [(name: String, part: ModulePart)] { partsProvider?() ?? reflectedParts() }

    /// The name of the class.
    package final var typeName: String { typeNameProvider?() ?? String(describing: type(of: self)) }

    /// The modules directly within this one.
    public final func children() -> [Module] { namedChildren().map(\.module) }

    /// The modules directly within this one, each once, with the names of their properties.
    package final func namedChildren() -> [(name: String, module: Module)] {
        var seen = Set<ObjectIdentifier>()
        return parts().compactMap { name, part in
            guard case .module(let module) = part, seen.insert(ObjectIdentifier(module)).inserted else { return nil }
            return (name, module)
        }
    }

    /// This module and all within it, each once, with the path of names that leads there; this one's is empty.
    public final func namedModules() -> [(name: String, module: Module)] {
        let tree = ModuleTree(self)
        return tree.modules.enumerated().map { (tree.path(to: $0), $1) }
    }

    /// This module and all within it, each once.
    public final func modules() -> [Module] { ModuleTree(self).modules }

    /// All parameters, of this module first, each once, with their paths, such as `fc1.weight`.
    public final func namedParameters() -> [(name: String, parameter: Parameter)] {
        let tree = ModuleTree(self)
        return tree.parts(\.parameter).map { (tree.path(ofPart: $0.name, at: $0.holder), $0.part) }
    }

    /// All parameters, each once: what an optimizer takes.
    public final func parameters() -> [Parameter] { ModuleTree(self).parts(\.parameter).map(\.part) }

    /// All buffers, each once, with their paths, such as `bn1.running_mean`.
    public final func namedBuffers() -> [(name: String, buffer: Tensor)] {
        let tree = ModuleTree(self)
        return tree.parts(\.buffer).map { (tree.path(ofPart: $0.name, at: $0.holder), $0.part) }
    }

    /// All buffers, each once.
    final func buffers() -> [Tensor] { ModuleTree(self).parts(\.buffer).map(\.part) }

    // MARK: Modes

    /// Puts this module and all within it into training mode, or out of it.
    @discardableResult
    public final func train(_ on: Bool = true) -> Self {
        for module in modules() { module.isTraining = on }
        return self
    }

    /// Puts this module and all within it into evaluation mode.
    @discardableResult
    public final func eval() -> Self { train(false) }

    /// Forgets the gradients of all parameters.
    public final func zeroGrad() {
        for parameter in parameters() { parameter.grad = nil }
    }

    /// Makes the parameters learn, or not: `requiresGrad_(false)` freezes the module and all within it. Traps for integer parameters.
    @discardableResult
    public final func requiresGrad_(_ on: Bool = true) -> Self {
        trapping { try Checked.requiresGrad_(self, on) }
        return self
    }

    /// Calls `f` with every module within this one, then with this one.
    @discardableResult
    public final func apply(_ f: (Module) -> Void) -> Self {
        Checked.apply(self, f)
        return self
    }

    // MARK: Numbers

    /// Makes all floating-point parameters and buffers float64, the gradients too.
    @discardableResult
    public final func double() -> Self { to(.float64) }

    /// Makes all floating-point parameters and buffers float32, the gradients too.
    @discardableResult
    public final func float() -> Self { to(.float32) }

    /// Gives all floating-point parameters and buffers another floating-point dtype, the gradients too. Traps for other dtypes.
    @discardableResult
    public final func to(_ dtype: DType) -> Self {
        trapping { try Checked.convert(self, to: dtype) }
        return self
    }

    // MARK: State

    /// Parameters and buffers by name, sharing the module's memory.
    public final func stateDict() -> StateDict {
        var state = StateDict()
        let tree = ModuleTree(self)
        for (place, module) in tree.modules.enumerated() {
            let parts = module.parts()
            for (name, part) in parts { if let parameter = part.parameter { state[tree.path(ofPart: name, at: place)] = parameter.detach() } }
            for (name, part) in parts { if let buffer = part.buffer { state[tree.path(ofPart: name, at: place)] = buffer.detach() } }
        }
        return state
    }

    /// Copies the values of `d` into the parameters and buffers of the same names.
    ///
    /// Traps with PyTorch's text where names are missing or left over, or shapes differ; then nothing is copied.
    public final func loadStateDict(_ d: StateDict) { trapping { try Checked.loadStateDict(d, into: self) } }

    // MARK: Text

    /// What stands before the children, such as `in_features=2, out_features=3, bias=True`: a line, several, or none.
    var extraDescription: String { "" }

    /// The children as ``description`` lists them; ``ModuleList`` gathers equal neighbours.
    func childDescriptions() -> [String] {
        namedChildren().map { name, module in "(\(name)): \(module.description)" }
    }

    /// The module and its parts, as PyTorch prints them: one line alone stands between the parentheses.
    public var description: String {
        let extra = extraDescription
        let children = childDescriptions()
        if children.isEmpty, !extra.contains("\n") { return "\(typeName)(\(extra))" }
        let lines = (extra.isEmpty ? [] : [extra]) + children
        let indented = lines.map { line in line.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  ") }
        return "\(typeName)(\n" + indented.map { "  \($0)\n" }.joined() + ")"
    }
}
