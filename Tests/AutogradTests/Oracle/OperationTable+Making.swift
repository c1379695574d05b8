@testable import Autograd

extension OperationTable {
    mutating func addMaking() {
        add("zeros") { try Checked.zeros($0.ints(0), dtype: $0.dtype() ?? .float32) }
        add("ones") { try Checked.ones($0.ints(0), dtype: $0.dtype() ?? .float32) }
        add("empty") {
            // The elements of an empty tensor are anything; the fixture has zeros.
            try Checked.zero_(Checked.empty($0.ints(0), dtype: $0.dtype() ?? .float32))
        }
        add("full") { try Checked.full($0.ints(0), $0.number(1), dtype: $0.dtype()) }
        add("arange") {
            let start = $0.count > 1 ? try $0.number(0) : .int(0)
            return try Checked.arange(start, $0.number($0.count > 1 ? 1 : 0), $0.count > 2 ? $0.number(2) : .int(1), dtype: $0.dtype())
        }
        add("linspace") { try Checked.linspace($0.double(0), $0.double(1), $0.int(2), dtype: $0.dtype() ?? .float32) }
        add("eye") { try Checked.eye($0.int(0), $0.count > 1 ? $0.int(1) : $0.int(0), dtype: $0.dtype() ?? .float32) }
        add("zerosLike") { try Checked.zerosLike($0.tensor(), dtype: $0.dtype()) }
        add("onesLike") { try Checked.onesLike($0.tensor(), dtype: $0.dtype()) }
        add("fullLike") { try Checked.fullLike($0.tensor(), $0.number(1), dtype: $0.dtype()) }
        add("rand") { try Checked.rand($0.ints(0), dtype: $0.dtype() ?? .float32) }
        add("randn") { try Checked.randn($0.ints(0), dtype: $0.dtype() ?? .float32) }
        add("randint") { try Checked.randint($0.int(0), $0.int(1), $0.ints(2), dtype: $0.dtype() ?? .int64) }
        add("randperm") { try Checked.randperm($0.int(0)) }
        add("normal") { try Checked.normal($0.double(0), $0.double(1), $0.ints(2)) }
        addUnary("bernoulli") { try Checked.bernoulli($0) }
        addUnary("randLike") { try Checked.randLike($0) }
        addUnary("randnLike") { try Checked.randnLike($0) }
        addSeveral("meshgrid") { try Checked.meshgrid($0.tensorList(0)) }
        add("tensor") { try tensorLiteral($0.text(0), dtype: $0.dtype()) }
    }
}

/// The tensor of a literal. Arrays have a type here, so each nesting that the fixtures use is spelled out.
private func tensorLiteral(_ text: String, dtype: DType?) throws -> Tensor {
    func make<E: TensorElement>(_ value: E) throws -> Tensor { try Checked.tensor(value, dtype: dtype) }
    switch text {
    case "[1, 2, 3]": return try make([1, 2, 3])
    case "[1.0, 2.0]": return try make([1.0, 2.0])
    case "[[1, 2], [3, 4]]": return try make([[1, 2], [3, 4]])
    case "[[1.5], [2.5]]": return try make([[1.5], [2.5]])
    case "[true, false]": return try make([true, false])
    case "[[[1.0, -0.0]]]": return try make([[[1.0, -0.0]]])
    case "[[]]": return try make([[Double]()])
    case "[]": return try make([Double]())
    case "3.5": return try make(3.5)
    case "7": return try make(7)
    case "true": return try make(true)
    case "[0.1, 1e-08]": return try make([0.1, 1e-8])
    case "[[1, 2], [3]]": return try make([[1, 2], [3]])
    case "[[1.0], [2.0, 3.0]]": return try make([[1.0], [2.0, 3.0]])
    case "[[[1], [2]], [[1], [2], [3]]]": return try make([[[1], [2]], [[1], [2], [3]]])
    case "[[1, 2], [3, 4], [5]]": return try make([[1, 2], [3, 4], [5]])
    case "[300, -1, 256]": return try make([300, -1, 256])
    case "[2.9, -2.9]": return try make([2.9, -2.9])
    case "[0.0, 0.5]": return try make([0.0, 0.5])
    default: throw FixtureProblem(description: "expected a literal that is spelled out, not \(text)")
    }
}
