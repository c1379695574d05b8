import Autograd
import SwiftCells

extension CellLibrary {
    /// Modules, and the containers of modules.
    mutating func declareModules() {
        nativeClass("/// A tensor that is a part of a module and is trained.\nfinal class Parameter: Tensor", Parameter.self)
        function("/// A parameter over the memory of `t`.\ninit(_ t: Tensor, requiresGrad: Bool = true)", in: "Parameter") {
            $0.return(try Parameter(checking: $0.tensor(0), requiresGrad: $0.bool(1)))
        }
        nativeClass("/// A tensor that is a part of a module and is saved with it, but not trained.\nfinal class Buffer: Tensor", Buffer.self)
        function("/// A buffer over the memory of `t`.\ninit(_ t: Tensor)", in: "Buffer") { $0.return(Buffer($0.tensor(0))) }
        nativeClass(
            """
            /// A part of a network: parameters, smaller modules, and a rule `forward` from input to output.
            open class Module: CustomStringConvertible
            """, Module.self,
            peer: NativePeer(
                make: {
                    try EngineState.current.requireMemory()
                    return CellModule($0)
                }, instance: { ($0 as? CellModule)?.instance }))
        function("/// A module without parts.\ninit()", in: "Module") { try $0.return(new: Module()) }
        function("/// The module's rule. Override it, and call the module itself to apply it.\nopen func forward(_ x: Tensor) throws -> Tensor", in: "Module") {
            $0.return(try $0.module(0).forward($0.tensor(1)))
        }
        function("/// Applies the module.\n@discardableResult func callAsFunction(_ x: Tensor) -> Tensor", in: "Module") {
            $0.return(try Checked.call($0.module(0), $0.tensor(1)))
        }
        property("/// The module and its parts, as PyTorch prints them.\nvar description: String { get }", in: "Module") {
            try $0.chargeDescription(of: $0.module(0))
            $0.return($0.module(0).description)
        }
        declareParts()
        declareContainers()
    }

    private mutating func declareParts() {
        property("/// Whether the module is being trained.\nvar isTraining: Bool { get }", in: "Module") { $0.return($0.module(0).isTraining) }
        function("/// All parameters: what an optimizer takes.\nfunc parameters() -> [Parameter]", in: "Module") {
            try $0.return($0.network(0).parameters().map { $0 as AnyObject? })
        }
        function("/// All parameters with their paths.\nfunc namedParameters() -> [(name: String, parameter: Parameter)]", in: "Module") {
            try $0.return(.array($0.namedNetwork(0).namedParameters().map { .tuple([.string($0.name), .native($0.parameter)]) }))
        }
        function("/// All buffers with their paths.\nfunc namedBuffers() -> [(name: String, buffer: Tensor)]", in: "Module") {
            try $0.return(.array($0.namedNetwork(0).namedBuffers().map { .tuple([.string($0.name), .native($0.buffer)]) }))
        }
        function("/// The modules directly within this one.\nfunc children() -> [Module]", in: "Module") {
            $0.return($0.module(0).children().map { $0 as AnyObject? })
        }
        function("/// This module and all within it.\nfunc modules() -> [Module]", in: "Module") {
            try $0.return($0.network(0).modules().map { $0 as AnyObject? })
        }
        function("/// This module and all within it, with their paths.\nfunc namedModules() -> [(name: String, module: Module)]", in: "Module") {
            try $0.return(.array($0.namedNetwork(0).namedModules().map { .tuple([.string($0.name), .native($0.module)]) }))
        }
        function("/// Puts the module and all within it into training mode, or out of it.\n@discardableResult func train(_ on: Bool = true) -> Self", in: "Module") {
            try $0.return($0.network(0).train($0.bool(1)))
        }
        function("/// Puts the module and all within it into evaluation mode.\n@discardableResult func eval() -> Self", in: "Module") {
            try $0.return($0.network(0).eval())
        }
        for (name, dtype) in [("double", DType.float64), ("float", DType.float32)] {
            function(
                "/// Makes all floating-point parameters and buffers \(dtype), the gradients too.\n@discardableResult func \(name)() -> Self",
                in: "Module"
            ) { frame in
                try Checked.convert(frame.network(0), to: dtype)
                frame.return(frame.module(0))
            }
        }
        function(
            "/// Gives all floating-point parameters and buffers another floating-point dtype.\n@discardableResult func to(_ dtype: DType) -> Self",
            in: "Module"
        ) { frame in
            try Checked.convert(frame.network(0), to: frame.dtype(1))
            frame.return(frame.module(0))
        }
        function("/// Forgets the gradients of all parameters.\nfunc zeroGrad()", in: "Module") { try $0.network(0).zeroGrad() }
        function(
            "/// Makes the parameters learn, or not: `requiresGrad_(false)` freezes the module and all within it.\n@discardableResult func requiresGrad_(_ on: Bool = true) -> Self",
            in: "Module"
        ) { frame in
            try Checked.requiresGrad_(frame.network(0), frame.bool(1))
            frame.return(frame.module(0))
        }
        function(
            """
            /// Calls `hook` with the module, its input and its output at every call; a tensor it gives back takes the output's place.
            @discardableResult func registerForwardHook(_ hook: @escaping (Module, Tensor, Tensor) -> Tensor?) -> HookHandle
            """, in: "Module"
        ) { frame in
            let hook = frame.function(1)
            // The checker has seen that the hook gives a Tensor, or nil.
            frame.return(
                Checked.registerForwardHook(frame.module(0)) { try hook($0, $1, $2).map { unsafeDowncast($0, to: Tensor.self) } })
        }
        function("/// Calls `f` with every module within this one, then with this one.\n@discardableResult func apply(_ f: (Module) -> Void) -> Self", in: "Module") { frame in
            let module = try frame.network(0)
            let body = frame.function(1)
            try Checked.apply(module) { _ = try body($0) }
            frame.return(module)
        }
    }

    private mutating func declareContainers() {
        nativeClass("/// Modules one after another: the output of each is the input of the next.\nfinal class Sequential: Module", Sequential.self)
        function("/// The given modules, in order.\ninit(_ m: Module...)", in: "Sequential") { try $0.return(new: Sequential($0.objects(0, as: Module.self))) }
        function("/// The given modules, in order.\ninit(_ m: [Module])", in: "Sequential") { try $0.return(new: Sequential($0.objects(0, as: Module.self))) }
        function(
            "/// The modules that the closure lists, one a line, in order.\ninit(_ modules: () -> [Module])", in: "Sequential", building: "Module"
        ) { frame in
            guard case .array(let values) = try frame.function(0).call([]) else { throw frame.argumentFault("modules") }
            try frame.return(new: Sequential(values.compactMap { $0.object as? Module }))
        }
        nativeClass("/// Modules in a list, which finds them but does not say how they are applied.\nfinal class ModuleList: Module, Sequence", ModuleList.self)
        function("/// The given modules.\ninit(_ m: [Module])", in: "ModuleList") { try $0.return(new: ModuleList($0.objects(0, as: Module.self))) }
        declare("typealias Element = Module", in: "ModuleList")
        declare("typealias Iterator = IndexingIterator<[Module]>", in: "ModuleList")
        declare("/// Goes through the modules in order.\nfunc makeIterator() -> ModuleList.Iterator { _members.makeIterator() }", in: "ModuleList")
        property("var _members: [Module] { get }", in: "ModuleList") { $0.return($0.object(0, as: ModuleList.self).members.map { $0 as AnyObject? }) }
        let containers: [(String, @Sendable (NativeFrame) -> [Module])] = [
            ("Sequential", { $0.object(0, as: Sequential.self).members }), ("ModuleList", { $0.object(0, as: ModuleList.self).members }),
        ]
        for (container, members) in containers {
            property("/// The module at a place; a negative one counts from the end.\nsubscript(_ i: Int) -> Module { get }", in: container) {
                $0.return(try Checked.member($0.int(1), of: members($0)))
            }
            property("/// The number of modules.\nvar count: Int { get }", in: container) { $0.return(members($0).count) }
        }
        nativeClass("/// Gives back what it is given.\nfinal class Identity: Module", Identity.self)
        function("/// The module.\ninit()", in: "Identity") { try $0.return(new: Identity()) }
        layer(
            Flatten.self, "Makes one dimension of several: unless told otherwise, of all but the first.", "startDim: Int = 1, endDim: Int = -1"
        ) { Flatten(startDim: $0.int(0), endDim: $0.int(1)) }
        option("startDim", of: Flatten.self, "The first dimension to flatten; a negative one counts from the end.", \.startDim)
        option("endDim", of: Flatten.self, "The last dimension to flatten; a negative one counts from the end.", \.endDim)
    }
}

extension NativeFrame {
    /// A module.
    func module(_ argument: Int) -> Module { object(argument, as: Module.self) }

    /// A module that is about to be gone through with all within it: charged for each of them.
    func network(_ argument: Int) throws -> Module {
        let root = module(argument)
        _ = try ModuleTree(root) { _, _ in try charge(steps: 200) }
        return root
    }

    /// A module that is about to be gone through for the names of all within it: their paths are charged as well.
    func namedNetwork(_ argument: Int) throws -> Module {
        let root = module(argument)
        try charge(namesWithin: root)
        return root
    }

    /// Charges the paths to a module's parts, and to all within it: those of deep networks are long.
    func charge(namesWithin root: Module) throws {
        var bytes = 0
        _ = try ModuleTree(root) { module, pathLength in
            let names = 1 + module.parts().count
            try charge(steps: 200 + names * (20 + pathLength / 8))
            bytes += names * (64 + pathLength)
            try reserve(bytes: bytes)
        }
    }

    /// Charges what a module's description takes, which shows a part as often as modules hold it.
    fileprivate func chargeDescription(of root: Module) throws {
        var open = [(module: root, depth: 1)]
        var count = 0
        while let next = open.popLast() {
            count += 1
            guard count <= Self.mostModulesShown, next.depth <= Self.mostLevelsShown else {
                throw CellFailure(.limit, "the description would show more than \(Self.mostModulesShown) modules, or \(Self.mostLevelsShown) within one another")
            }
            try charge(steps: 400 + 20 * next.depth)
            for child in next.module.children() { open.append((child, next.depth + 1)) }
        }
    }

    /// Far more than anyone reads. Each level takes native stack, and is indented further.
    private static let mostModulesShown = 10_000
    private static let mostLevelsShown = 200
}
