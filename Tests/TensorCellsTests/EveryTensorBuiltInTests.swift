import Testing

@testable import SwiftCells
@testable import TensorCells

/// Every built-in of the engine whose work grows with its arguments charges for it: gone through from the library itself, so that one that is
/// declared tomorrow must be looked at too.
struct EveryTensorBuiltInTests {
    /// What takes the same time whatever the sizes: facts that are kept, views, one element, a callback whose steps count by themselves, and
    /// what works within a bound of its own.
    private static let constant: [String: Set<String>] = [
        "Tensor": [
            "T", "cpu", "data", "description", "detach", "detach_", "device", "diagonal", "dtype", "expand", "expandAs", "fillDiagonal_", "flatten", "grad", "gradFn",
            "isContiguous", "isLeaf", "item", "narrow", "ndim", "numel", "permute", "registerHook", "requiresGrad", "requiresGrad_", "reshape", "reshapeAs", "retainGrad",
            "select", "shape", "size", "squeeze", "stride", "subscript", "t", "transpose", "unsqueeze", "version", "view", "viewAs",
        ],
        "": [
            "_noteProgress", "_resnet18", "_resnet34", "detectAnomaly", "enableGrad", "gradcheck", "graph", "isGradEnabled", "manualSeed", "noGrad", "setGradEnabled",
        ],
        "Module": ["forward", "registerForwardHook"], "HookHandle": ["remove"], "Context": ["saveForBackward"], "Function": ["forward", "backward", "apply"], "Scheduler": ["step", "getLastLr"],
        "ReduceLROnPlateau": ["step"],
    ]

    /// Calls of the others with something of the size `n`.
    private static let growing: [String: [String: String]] = [
        "Tensor": [
            "*=": "{ var c = t.clone(); c *= t; return 0 }()", "+=": "{ var c = t.clone(); c += t; return 0 }()", "-=": "{ var c = t.clone(); c -= t; return 0 }()", "/=": "{ var c = t.clone(); c /= t; return 0 }()",
            ".==": "t .== t", ".!=": "t .!= t", ".<": "t .< t", ".<=": "t .<= t", ".>": "t .> t", ".>=": "t .>= t", "arange": "Tensor.arange(n)", "bincount": "places.bincount()",
            "backward": "leaf.sum().backward()", "chunk": "t.chunk(n)", "clamp": "t.clamp(min: 0.1)", "clamp_": "t.clone().clamp_(min: 0.1)",
            "contiguous": "pairs.t().contiguous()", "copy_": "t.clone().copy_(t)", "einsum": "Tensor.einsum(\"i,i->\", t, t)", "eye": "Tensor.eye(n, 4)", "flip": "t.flip(0)",
            "float": "t.double().float()", "full": "Tensor.full([n], 1.0)", "linspace": "Tensor.linspace(0, 1, n)", "meshgrid": "Tensor.meshgrid(t, Tensor.rand(2))[0].clone()",
            "mm": "column.mm(Tensor.rand(1, 1))", "mv": "column.mv(Tensor.rand(1))", "outer": "t.outer(Tensor.rand(2))", "randint": "Tensor.randint(0, 5, [n])",
            "randperm": "Tensor.randperm(n)", "repeat": "t.`repeat`(2)", "repeatInterleave": "t.repeatInterleave(2)", "resize_": "Tensor.rand(1).resize_(n).clone()", "split": "t.split(1)", "tile": "t.tile(2)",
            "to": "t.to(.float64)",
        ],
        "": [
            "_dataLoader": "DataLoader(dataset).makeIterator()", "_randomSplit": "randomSplit(dataset, [n / 2, n - n / 2])", "_subset": "Subset(dataset, Array(repeating: 0, count: n))",
            "adaptiveAvgPool2d": "adaptiveAvgPool2d(images, 1)", "addmm": "addmm(column, column, Tensor.rand(1, 1))", "avgPool2d": "avgPool2d(images, 2)",
            "batchNorm": "BatchNorm1d(1)(column)", "clipGradNorm_": "clipGradNorm_([w], 1)", "clipGradValue_": "clipGradValue_([w], 1)",
            "convTranspose2d": "ConvTranspose2d(1, 1, 3)(images)", "embedding": "Embedding(4, 2)(places)", "gradients": "gradients(of: leaf.sum(), withRespectTo: [leaf])",
            "heatmap": "heatmap(Tensor.rand(n / 64, 64))", "interpolate": "interpolate(images, size: [16, 16])", "load": "{ save(t, \"y.npy\"); return load(\"y.npy\") }()",
            "maxPool2d": "maxPool2d(images, 2)", "mm": "mm(column, Tensor.rand(1, 1))", "nllLoss": "nllLoss(Tensor.rand(n, 2), places)", "pad": "pad(t, [1, 1])",
            "save": "save(t, \"x.npy\")", "table": "table([[String(repeating: \"x\", count: n)]])",
        ],
        "Module": [
            "apply": "net.apply { _ in }", "callAsFunction": "Linear(1, 1)(column)", "children": "net.children()", "double": "net.double()", "eval": "net.eval()", "float": "net.float()",
            "loadStateDict": "net.loadStateDict(net.stateDict())", "modules": "net.modules()", "namedBuffers": "net.namedBuffers()", "namedModules": "net.namedModules()",
            "namedParameters": "net.namedParameters()", "parameters": "net.parameters()", "stateDict": "net.stateDict()", "to": "net.to(.float32)", "train": "net.train()",
            "requiresGrad_": "net.requiresGrad_(true)", "zeroGrad": "net.zeroGrad()",
        ],
        "Optimizer": [
            "loadStateDict": "optimizer.loadStateDict(optimizer.stateDict())", "stateDict": "optimizer.stateDict()", "step": "optimizer.step()", "zeroGrad": "optimizer.zeroGrad()",
        ],
        "Bilinear": ["callAsFunction": "Bilinear(1, 1, 1)(column, column)"], "RNN": ["callAsFunction": "RNN(1, 1)(Tensor.rand(4, n, 1)).0"],
        "GRU": ["callAsFunction": "GRU(1, 1)(Tensor.rand(4, n, 1)).0"], "LSTM": ["callAsFunction": "LSTM(1, 1)(Tensor.rand(4, n, 1)).0"],
        "MultiheadAttention": ["callAsFunction": "MultiheadAttention(1, 1)(Tensor.rand(4, n, 1), Tensor.rand(4, n, 1), Tensor.rand(4, n, 1)).0"],
        "Loss": ["callAsFunction": "MSELoss()(t, t)"],
        "CosineSimilarity": ["callAsFunction": "CosineSimilarity()(Tensor.rand(n, 2), Tensor.rand(n, 2))"],
        "CosineEmbeddingLoss": ["callAsFunction": "CosineEmbeddingLoss()(Tensor.rand(n, 2), Tensor.rand(n, 2), Tensor.ones(n))"],
        "DataLoader": ["makeIterator": "DataLoader(dataset).makeIterator()"],
        "_DataLoaderIterator": ["next": "{ var i = DataLoader(dataset, batchSize: n).makeIterator(); return i.next()!.0 }()"],
    ]

    private static let preparation = """
        let t = Tensor.rand(n), column = Tensor.rand(n, 1), pairs = Tensor.rand(n / 2, 2), images = Tensor.rand(n / 64, 1, 8, 8), places = Tensor.zeros(n, dtype: .int64)
        let leaf = Tensor.rand(n, requiresGrad: true), w = Parameter(Tensor.rand(n)), dataset = TensorDataset(column, t)
        w.grad = Tensor.rand(n)
        let net = Sequential((0..<(n / 16)).map { _ -> Module in Linear(1, 1) }), optimizer = SGD(net.parameters(), lr: 0.1)
        """

    /// What `t` stands for, and a whole number, where calls are made of signatures: the first with which one runs is taken.
    private static let operands = [
        "Tensor.rand(n)", "Tensor.rand(n / 4, 4)", "Tensor.rand(n / 64, 1, 8, 8)", "Tensor.rand(n / 16, 4, 4)", "Tensor.zeros(n, dtype: .int64)", "(Tensor.rand(n) .> 0.5)",
        "Tensor.rand(32, n / 32)",
    ]
    private static let wholeNumbers = ["1", "0", "4", "2"]

    private static let small = 4096, large = 65_536

    /// The steps of a call, or the message with which it fails.
    private enum Measured { case steps(Int), failed(String) }

    private func measure(_ call: String, _ session: TensorSession) -> Measured {
        let outcome = session.run(CellSource("do { let v: Any = (\(call)) as Any; _ = v }"))
        return outcome.errors.first.map { .failed($0.message) } ?? .steps(outcome.steps)
    }

    private func session(_ n: Int, _ preparation: String) -> TensorSession {
        let session = TensorSession(seed: 0)
        #expect(session.run(CellSource("let n = \(n)\n" + preparation)).errors.map(\.message) == [])
        return session
    }

    private static func grows(_ few: Int, _ many: Int) -> Bool { many - few >= (large - small) / 1000 }

    /// The native functions, and of tensors the properties too, by what they belong to: names with the lines that declare them. (A property
    /// of a module or a dataset is one that is kept.)
    private static func builtIns() -> [(context: String, name: String, line: String)] {
        TensorCells.engine.entries.compactMap { entry in
            guard entry.native != nil else { return nil }
            let line = entry.signature.split(separator: "\n").filter { !$0.drop(while: \.isWhitespace).hasPrefix("///") }.joined(separator: " ")
            let context = entry.context ?? ""
            let name = line.hasPrefix("subscript") ? "subscript" : LibraryIndex.glance(line).name
            guard context == "Tensor" || context.isEmpty || line.contains("func "), name != "init" else { return nil }
            return (context, name, line)
        }
    }

    @Test func writtenCallsChargeForTheirSizes() {
        let sessions = (session(Self.small, Self.preparation), session(Self.large, Self.preparation))
        for (context, calls) in Self.growing {
            for (name, call) in calls {
                switch (measure(call, sessions.0), measure(call, sessions.1)) {
                case (.steps(let few), .steps(let many)): #expect(Self.grows(few, many), "\(context).\(name): \(call) takes \(few) and \(many) steps")
                case (.failed(let message), _), (_, .failed(let message)): Issue.record("\(context).\(name): \(call): \(message)")
                }
            }
        }
    }

    @Test func allOthersChargeForTheElements() {
        let few = Self.operands.map { session(Self.small, "let t = \($0), ds = [Double](repeating: 0.5, count: n)") }
        let many = Self.operands.map { session(Self.large, "let t = \($0), ds = [Double](repeating: 0.5, count: n)") }
        for (context, name, line) in Self.builtIns() where Self.constant[context]?.contains(name) != true && Self.growing[context]?[name] == nil {
            var last = "no call can be made of it"
            let found = (0..<Self.operands.count).contains { operand in
                Self.wholeNumbers.contains { number in
                    guard let call = SignatureCall(line, isMember: context == "Tensor", number: number).text else { return false }
                    switch (measure(call, few[operand]), measure(call, many[operand])) {
                    case (.steps(let few), .steps(let many)):
                        last = "\(call) takes \(few) and \(many) steps"
                        return Self.grows(few, many)
                    case (.failed(let message), _), (_, .failed(let message)):
                        last = "\(call): \(message)"
                        return false
                    }
                }
            }
            #expect(found, "\(context).\(name): \(line): \(last)")
        }
    }
}

/// A call that a declaration allows, its arguments made of their types.
private struct SignatureCall {
    /// The call; nil where an argument is of a type that none is made for.
    let text: String?

    init(_ line: String, isMember: Bool, number: String) {
        var line = Substring(line)
        func drop(_ word: String) -> Bool {
            guard line.hasPrefix(word) else { return false }
            line = line.dropFirst(word.count)
            return true
        }
        _ = drop("@discardableResult ")
        let isPrefix = drop("prefix ")
        let isStatic = drop("static ")
        let base = isMember ? (isStatic ? "Tensor." : "t.") : ""
        if drop("var ") {
            text = base + line.prefix { $0 != ":" }
            return
        }
        guard drop("func "), let open = line.firstIndex(of: "(") else { text = nil; return }
        let name = line[..<open].prefix { $0 != "<" || line.hasPrefix("<") || line.hasPrefix(".") }.split(separator: " ").first.map(String.init) ?? ""
        guard let arguments = Self.arguments(line[open...], number) else { text = nil; return }
        if let first = name.first, !first.isLetter, first != "_", first != "`" {
            let values = arguments.map(\.value)
            text = values.count == 1 || isPrefix ? name + values[0] : "\(values[0]) \(name) \(values[1])"
        } else {
            text = base + name + "(" + arguments.map { $0.label == "_" ? $0.value : "\($0.label): \($0.value)" }.joined(separator: ", ") + ")"
        }
    }

    /// The arguments that a list of parameters needs; nil where one cannot be made.
    private static func arguments(_ list: Substring, _ number: String) -> [(label: String, value: String)]? {
        var parts: [String] = [""]
        var depth = 0
        for character in list {
            if "([".contains(character) { depth += 1 }
            if ")]".contains(character) { depth -= 1 }
            if depth == 0 { break }
            if character == ",", depth == 1 { parts.append("") } else if !(character == "(" && depth == 1) { parts[parts.count - 1].append(character) }
        }
        var result: [(label: String, value: String)] = []
        for part in parts where part.contains(":") && !part.contains(" = ") {
            let halves = part.split(separator: ":", maxSplits: 1)
            guard let label = halves[0].split(separator: " ").first, let value = value(of: halves[1].drop(while: \.isWhitespace), number) else { return nil }
            result.append((String(label), value))
        }
        return result
    }

    private static func value(of type: Substring, _ number: String) -> String? {
        switch type {
        case "Tensor", "Tensor?", "inout Tensor": "t"
        case "Tensor...": "t, t"
        case "[Tensor]": "[t, t]"
        case "Int": number
        case "any Size": number
        case "Double", "Float": "0.5"
        case "Bool": "true"
        case "String": "\"x\""
        case "any Scalar": "2"
        case "[Int]": "[n]"
        case "Int...": "n"
        case "DType": ".float64"
        case "[Double]", "E", "V": "ds"
        case "[[Double]]": "[ds, ds]"
        case "[String]": "[]"
        default: nil
        }
    }
}
