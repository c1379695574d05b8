extension Tensor {
    /// A tensor of a number, a `Bool`, or a nested array of them.
    ///
    /// - Parameters:
    ///   - value: The elements; rows must be equally long.
    ///   - dtype: The type of the elements; by default `float32` for `Double` and `Float`, `int64` for `Int`, `bool` for `Bool`.
    ///   - requiresGrad: Whether operations on the tensor are recorded, so that `backward()` fills ``grad``.
    public convenience init<E: TensorElement>(_ value: E, dtype: DType? = nil, requiresGrad: Bool = false) {
        if let number = value.singleNumber {
            let dtype = dtype ?? number.dtype
            let storage = trapping { try Checked.storage(of: number, dtype) }
            self.init(storage: storage, shape: [], strides: [], offset: 0, numel: 1, dtype: dtype, isContiguous: true)
        } else {
            self.init(sharing: trapping { try Checked.tensor(value, dtype: dtype) })
        }
        if requiresGrad { _ = trapping { try requiring(true) } }
    }
}

/// The throwing cores of all operations, a name each as in the public interface.
///
/// Each checks its arguments, throws a ``TensorError``, runs the kernel and records the graph. The public interface traps
/// with the error's text; a cell gets it as that cell's error.
package enum Checked {}

extension Checked {
    /// The core of `Tensor(_:dtype:requiresGrad:)`.
    package static func tensor<E: TensorElement>(_ value: E, dtype: DType? = nil, requiresGrad: Bool = false) throws -> Tensor {
        if let number = value.singleNumber {
            let dtype = dtype ?? number.dtype
            return try Tensor(
                storage: storage(of: number, dtype), shape: [], strides: [], offset: 0, numel: 1, dtype: dtype, isContiguous: true
            ).requiring(requiresGrad)
        }
        var literal = TensorLiteral()
        try value.collect(into: &literal, depth: 0)
        return try tensor(literal, dtype: dtype ?? E.tensorDType, requiresGrad: requiresGrad)
    }

    /// A scalar tensor of a plain number.
    package static func tensor(_ number: Number, dtype: DType? = nil, requiresGrad: Bool = false) throws -> Tensor {
        try full([], number, dtype: dtype ?? number.dtype, requiresGrad: requiresGrad)
    }

    /// A tensor of row-major elements.
    package static func tensor(doubles: [Double], shape: [Int], dtype: DType = .float32, requiresGrad: Bool = false) throws -> Tensor {
        var literal = TensorLiteral()
        literal.doubles = doubles
        literal.shape = shape
        return try tensor(literal, dtype: dtype, requiresGrad: requiresGrad)
    }

    /// A tensor of row-major elements.
    package static func tensor(integers: [Int], shape: [Int], dtype: DType = .int64, requiresGrad: Bool = false) throws -> Tensor {
        var literal = TensorLiteral()
        literal.integers = integers
        literal.shape = shape
        return try tensor(literal, dtype: dtype, requiresGrad: requiresGrad)
    }

    /// The memory of a scalar tensor.
    fileprivate static func storage(of number: Number, _ dtype: DType) throws -> Storage {
        if dtype == .uint8, case .int(let value) = number { try checkByte(value) }
        let storage = try Storage.make(byteCount: dtype.size)
        storage.store(number, dtype)
        return storage
    }

    /// Refuses what is no byte, as PyTorch does for a Python int; other dtypes hold or wrap every value.
    private static func checkByte(_ value: Int) throws {
        guard UInt8(exactly: value) != nil else {
            throw TensorError(
                .runtime, "value cannot be converted to type uint8 without overflow", remedy: "A uint8 is a number from 0 to 255.")
        }
    }

    private static func tensor(_ literal: TensorLiteral, dtype: DType, requiresGrad: Bool) throws -> Tensor {
        let result = try Tensor.uninitialized(literal.shape, dtype)
        let count = literal.doubles.count + literal.integers.count
        guard count == result.numel else {
            throw TensorError(.value, "shape '\(literal.shape)' is invalid for input of size \(count)")
        }
        switch dtype {
        case .float32: fill(result, Float.self, literal)
        case .float64: fill(result, Double.self, literal)
        case .int64: fill(result, Int.self, literal)
        case .int32: fill(result, Int32.self, literal)
        case .uint8:
            try literal.integers.forEach(checkByte)
            fill(result, UInt8.self, literal)
        case .bool: fill(result, Logical.self, literal)
        }
        return try result.requiring(requiresGrad)
    }

    private static func fill<T: Element>(_ result: Tensor, _ type: T.Type, _ literal: TensorLiteral) {
        let target = result.pointer(T.self)
        for (index, value) in literal.doubles.enumerated() { target[index] = T(fromDouble: value) }
        for (index, value) in literal.integers.enumerated() { target[index] = T(fromInt: value) }
    }
}

extension Tensor {
    /// Marks a fresh tensor as a leaf that requires a gradient.
    ///
    /// - Throws: PyTorch's error for dtypes that are not floating-point.
    final func requiring(_ requiresGrad: Bool) throws -> Self {
        guard requiresGrad else { return self }
        guard dtype.isFloatingPoint else {
            throw TensorError(
                .runtime, "Only Tensors of floating point and complex dtype can require gradients",
                facts: ["This one would be \(dtype)."],
                remedy: "Write the numbers with a decimal point, or give dtype: .float32.")
        }
        node = AccumulateGrad.make(self)
        return self
    }
}
