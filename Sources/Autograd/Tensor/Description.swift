extension Tensor: CustomStringConvertible {
    /// The tensor as PyTorch prints it.
    public var description: String { tensorDescription(isParameter: self is Parameter).text }

    /// What is printed of the tensor.
    package final func tensorDescription(isParameter: Bool) -> TensorDescription {
        let geometry = (shape: shape, strides: strides)
        // Elements are read one by one where they are shown, so that a large tensor prints as fast as a small one.
        func offset(_ index: Int) -> Int {
            var rest = index
            var result = 0
            for dim in geometry.shape.indices.reversed() {
                result += rest % geometry.shape[dim] * geometry.strides[dim]
                rest /= geometry.shape[dim]
            }
            return result
        }
        let elements: TensorDescription.Elements =
            switch dtype {
            case .float32: .floating { [self] in Double(pointer(Float.self)[offset($0)]) }
            case .float64: .floating { [self] in pointer(Double.self)[offset($0)] }
            case .int64: .integer { [self] in pointer(Int.self)[offset($0)] }
            case .int32: .integer { [self] in Int(pointer(Int32.self)[offset($0)]) }
            case .uint8: .integer { [self] in Int(pointer(UInt8.self)[offset($0)]) }
            case .bool: .boolean { [self] in pointer(Logical.self)[offset($0)].isTrue }
            }
        return TensorDescription(
            shape: shape, elements: elements, dtypeName: dtype.description, gradientFunctionName: gradFn?.name,
            requiresGrad: requiresGrad, isParameter: isParameter)
    }
}
