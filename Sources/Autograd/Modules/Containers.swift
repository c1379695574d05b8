/// Modules one after another: the output of each is the input of the next.
///
/// ```swift
/// let net = Sequential(Linear(2, 8), ReLU(), Linear(8, 1))
/// ```
public final class Sequential: Module {
    package private(set) var members: [Module]

    /// The given modules, in order; named `0`, `1`, …
    public convenience init(_ m: Module...) { self.init(m) }

    /// The given modules, in order; named `0`, `1`, …
    public init(_ m: [Module]) { members = m }

    deinit { Container.release(&members) }

    fileprivate func giveUpMembers() -> [Module] { exchange(&members, []) }

    /// The module at a place; a negative one counts from the end. Traps outside.
    public subscript(_ i: Int) -> Module { trapping { try Checked.member(i, of: members) } }

    /// The number of modules.
    public var count: Int { members.count }

    /// Applies the modules in turn.
    public override func forward(_ x: Tensor) throws -> Tensor {
        try members.reduce(x) { value, module in try Checked.call(module, value) }
    }

    package override func parts() -> [(name: String, part: ModulePart)] {
        members.enumerated().map { (String($0), .module($1)) }
    }
}

/// Modules in a list, which finds them but does not say how they are applied.
public final class ModuleList: Module, Sequence {
    package private(set) var members: [Module]

    /// The given modules; named `0`, `1`, …
    public init(_ m: [Module]) { members = m }

    deinit { Container.release(&members) }

    fileprivate func giveUpMembers() -> [Module] { exchange(&members, []) }

    /// The module at a place; a negative one counts from the end. Traps outside.
    public subscript(_ i: Int) -> Module { trapping { try Checked.member(i, of: members) } }

    /// The number of modules.
    public var count: Int { members.count }

    /// Goes through the modules in order.
    public func makeIterator() -> IndexingIterator<[Module]> { members.makeIterator() }

    package override func parts() -> [(name: String, part: ModulePart)] {
        members.enumerated().map { (String($0), .module($1)) }
    }

    /// Equal neighbours stand in one line, as `(0-2): 3 x Linear(…)`.
    override func childDescriptions() -> [String] {
        var runs: [(first: Int, count: Int, text: String)] = []
        for (index, module) in members.enumerated() {
            let text = module.description
            if let last = runs.last, last.text == text {
                runs[runs.count - 1].count += 1
            } else {
                runs.append((index, 1, text))
            }
        }
        return runs.map { run in
            run.count == 1 ? "(\(run.first)): \(run.text)" : "(\(run.first)-\(run.first + run.count - 1)): \(run.count) x \(run.text)"
        }
    }
}

/// What a property with a dictionary of modules is to the module around it: they are named by their keys, in the keys' order.
package final class ModuleDictionary: Module {
    private let members: [(name: String, module: Module)]

    /// The modules of a dictionary. (Swift's keep no order of their own.)
    package init(_ modules: [String: Module]) {
        members = modules.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        super.init()
        typeNameProvider = { "ModuleDict" }
    }

    package override func parts() -> [(name: String, part: ModulePart)] { members.map { ($0.name, .module($0.module)) } }
}

/// What a property with an array of parameters is to the module around it.
package final class ParameterList: Module {
    private let members: [Parameter]

    /// The given parameters; named `0`, `1`, …
    package init(_ parameters: [Parameter]) { members = parameters }

    package override func parts() -> [(name: String, part: ModulePart)] { members.enumerated().map { (String($0), .parameter($1)) } }

    override var extraDescription: String {
        members.enumerated().map { index, parameter in parameter.description(as: "\(index)", type: "torch.\(parameter.dtype)") }.joined(separator: "\n")
    }
}

/// What a property with a dictionary of parameters is to the module around it: they are named by their keys, in the keys' order.
package final class ParameterDictionary: Module {
    private let members: [(name: String, parameter: Parameter)]

    /// The parameters of a dictionary. (Swift's keep no order of their own.)
    package init(_ parameters: [String: Parameter]) {
        members = parameters.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        super.init()
        typeNameProvider = { "ParameterDict" }
    }

    package override func parts() -> [(name: String, part: ModulePart)] { members.map { ($0.name, .parameter($0.parameter)) } }

    override var extraDescription: String {
        members.map { name, parameter in parameter.description(as: name, type: "torch.\(parameter.dtype.scalarTypeName)Tensor") }.joined(separator: "\n")
    }
}

extension Parameter {
    /// How PyTorch lists a parameter in a collection: indented twice as far as modules.
    fileprivate func description(as name: String, type: String) -> String {
        "  (\(name)): Parameter containing: [\(type) of size \(shape.map(String.init).joined(separator: "x"))]"
    }
}

/// Gives back what it is given.
public final class Identity: Module {
    /// The input itself.
    public override func forward(_ x: Tensor) -> Tensor { x }
}

/// Makes one dimension of several: unless told otherwise, of all but the first.
public final class Flatten: Module {
    /// The first dimension to flatten; a negative one counts from the end.
    public let startDim: Int
    /// The last dimension to flatten; a negative one counts from the end.
    public let endDim: Int

    /// Flattens the dimensions from `startDim` to `endDim`.
    public init(startDim: Int = 1, endDim: Int = -1) {
        self.startDim = startDim
        self.endDim = endDim
    }

    /// A tensor of shape `[n, a, b, …]` as `[n, a * b * …]`.
    public override func forward(_ x: Tensor) throws -> Tensor { try Checked.flatten(x, startDim: startDim, endDim: endDim) }

    override var extraDescription: String { "start_dim=\(startDim), end_dim=\(endDim)" }
}

extension Checked {
    /// A member of a list of modules; negative places count from the end.
    package static func member(_ index: Int, of members: [Module]) throws -> Module {
        let place = index < 0 ? index + members.count : index
        guard members.indices.contains(place) else {
            throw TensorError(.index, "index \(index) is out of range", facts: ["There are \(members.count) modules."])
        }
        return members[place]
    }

    /// Calls `f` with all modules within one, each after all within it, then with that one itself: PyTorch's order, on which
    /// the random numbers of an initialiser hang. A module that stands in two places is visited twice, as there.
    package static func apply(_ module: Module, _ f: (Module) throws -> Void) rethrows {
        // A loop with a stack of its own: networks may be deep, and may hold themselves by mistake; such a circle is gone round once.
        var open: [(module: Module, isEntered: Bool)] = [(module, false)]
        var around = Set<ObjectIdentifier>()
        while let next = open.popLast() {
            let identity = ObjectIdentifier(next.module)
            if next.isEntered {
                around.remove(identity)
                try f(next.module)
            } else if around.insert(identity).inserted {
                open.append((next.module, true))
                for child in next.module.children().reversed() { open.append((child, false)) }
            }
        }
    }
}

/// What the containers of modules have in common.
private enum Container {
    /// Lets go of modules, and of what they hold: containers within containers one after another, since each within the release of the last
    /// would take native stack.
    static func release(_ members: inout [Module]) {
        var open = exchange(&members, [])
        while var module = open.popLast() {
            guard isKnownUniquelyReferenced(&module) else { continue }
            if let inner = module as? Sequential { open += inner.giveUpMembers() } else if let inner = module as? ModuleList { open += inner.giveUpMembers() }
        }
    }
}
