import Autograd
import SwiftCells

extension CellLibrary {
    /// The values of a module's parameters and buffers, and files of them.
    mutating func declareSaving() {
        let name = "StateDict"
        nativeClass("/// The parameters and buffers of a module by name, in the module's order.\nstruct StateDict: RandomAccessCollection", Box<StateDict>.self)
        declare("typealias Element = (name: String, value: Tensor)", in: name)
        declare("typealias Index = Int", in: name)
        declare("typealias Iterator = IndexingIterator<[(name: String, value: Tensor)]>", in: name)
        declare("func makeIterator() -> StateDict.Iterator { _entries.makeIterator() }", in: name)
        property("var _entries: [(name: String, value: Tensor)] { get }", in: name) {
            try $0.return(.array($0.boxed(0, as: StateDict.self).map { .tuple([.string($0.name), .native($0.value)]) }))
        }
        function("/// A dictionary without entries.\ninit()", in: name) { $0.return(boxed: StateDict()) }
        function("/// A dictionary of these entries; of two with one name the later counts.\ninit(_ entries: [(name: String, value: Tensor)])", in: name) {
            $0.return(boxed: try $0.stateEntries(0))
        }
        property("/// The position of the first entry.\nvar startIndex: Int { get }", in: name) { $0.return($0.boxed(0, as: StateDict.self).startIndex) }
        property("/// The position after the last entry.\nvar endIndex: Int { get }", in: name) { $0.return($0.boxed(0, as: StateDict.self).endIndex) }
        property("/// The number of entries.\nvar count: Int { get }", in: name) { $0.return($0.boxed(0, as: StateDict.self).count) }
        declare("func index(after i: Int) -> Int { i + 1 }", in: name)
        declare("func index(before i: Int) -> Int { i - 1 }", in: name)
        property("/// The entry at a position.\nsubscript(_ i: Int) -> (name: String, value: Tensor) { get }", in: name) { frame in
            let state = frame.boxed(0, as: StateDict.self)
            let place = frame.int(1)
            guard state.indices.contains(place) else { throw TensorError(.index, "index \(place) is out of range", facts: ["There are \(state.count) entries."]) }
            try frame.return(.tuple([.string(state[place].name), .native(state[place].value)]))
        }
        property(
            "/// The tensor of that name, or nil. Setting adds or replaces an entry; setting nil removes it.\nsubscript(_ name: String) -> Tensor? { get set }",
            in: name, get: { $0.return($0.boxed(0, as: StateDict.self)[$0.string(1)]) },
            set: { frame in
                var state = frame.boxed(0, as: StateDict.self)
                try frame.charge(steps: state.count)
                state[frame.string(1)] = frame.optionalTensor(2)
                frame.set(0, Box(state))
            })
        property("/// The names, in order.\nvar keys: [String] { get }", in: name) { $0.return($0.boxed(0, as: StateDict.self).keys) }
        function("/// Parameters and buffers by name, sharing the module's memory.\nfunc stateDict() -> StateDict", in: "Module") {
            try $0.return(boxed: $0.namedNetwork(0).stateDict())
        }
        function("/// Copies values into the parameters and buffers of the same names.\nfunc loadStateDict(_ d: StateDict)", in: "Module") {
            try Checked.loadStateDict($0.boxed(1), into: $0.namedNetwork(0))
        }
        nativeClass("/// What an optimizer remembers between steps.\nstruct OptimizerState", Box<OptimizerState>.self)
        function("/// What the optimizer remembers, for continuing with another one of the same kind.\nfunc stateDict() -> OptimizerState", in: "Optimizer") {
            try $0.return(boxed: $0.optimizer(0).stateDict())
        }
        function("/// Takes over what another optimizer of the same kind remembered.\nfunc loadStateDict(_ s: OptimizerState)", in: "Optimizer") {
            try Checked.loadStateDict($0.boxed(1), into: $0.optimizer(0))
        }
        declareFiles()
    }

    private mutating func declareFiles() {
        let formats = "its ending tells the format: .safetensors, .npz, or .npy for one tensor"
        function("/// Writes tensors to a file; \(formats).\nfunc save(_ state: StateDict, _ path: String)", cost: 1000) { frame in
            let state: StateDict = frame.boxed(0)
            try frame.charge(files: state)
            try Checked.save(state, frame.string(1))
        }
        function("/// Writes one tensor to a file; \(formats).\nfunc save(_ tensor: Tensor, _ path: String)", cost: 1000) { frame in
            let state = StateDict([(name: "tensor", value: frame.tensor(0))])
            try frame.charge(files: state)
            try Checked.save(state, frame.string(1))
        }
        function("/// Reads the tensors of a file: .safetensors, .npz, .npy, or a state_dict of PyTorch, .pt or .pth.\nfunc load(_ path: String) -> StateDict", cost: 1000) {
            $0.return(boxed: try Checked.load($0.string(0)))
        }
    }
}

extension NativeFrame {
    /// A `[(name: String, value: Tensor)]`.
    fileprivate func stateEntries(_ argument: Int) throws -> StateDict {
        guard case .array(let entries) = try value(argument) else { throw argumentFault("entries") }
        return StateDict(
            try entries.map { entry in
                guard case .tuple(let parts) = entry, parts.count == 2, case .string(let name) = parts[0], case .native(let value as Tensor) = parts[1]
                else { throw argumentFault("names with tensors") }
                return (name: name, value: value)
            })
    }

    /// Charges the work of writing tensors to a file.
    fileprivate func charge(files state: StateDict) throws {
        for (_, value) in state { try charge(steps: value.numel / 10 + 10) }
    }
}
