/// Whether the gradients that backward computes agree with finite differences.
///
/// Each element of each input that requires a gradient is moved by a small step either way; the quotient of the differences
/// must equal the gradient up to `atol + rtol * |quotient|`. Use `float64` inputs: the differences of `float32` are too coarse.
///
/// - Parameters:
///   - f: The function to check.
///   - inputs: Its arguments.
///   - eps: The step.
///   - atol: The absolute tolerance.
///   - rtol: The relative tolerance.
/// - Returns: True where all gradients agree; where one does not, the program stops with both values.
public func gradcheck(
    _ f: ([Tensor]) -> Tensor, _ inputs: [Tensor], eps: Double = 1e-6, atol: Double = 1e-5, rtol: Double = 1e-3
) -> Bool {
    trapping { try Checked.gradcheck(f, inputs, eps: eps, atol: atol, rtol: rtol) }
}

extension Checked {
    /// The core of `gradcheck`.
    ///
    /// - Throws: `TensorError` with both values where a gradient does not agree, as PyTorch's does.
    package static func gradcheck(
        _ f: ([Tensor]) throws -> Tensor, _ inputs: [Tensor], eps: Double = 1e-6, atol: Double = 1e-5, rtol: Double = 1e-3
    ) throws -> Bool {
        let checked = inputs.indices.filter { inputs[$0].requiresGrad }
        guard !checked.isEmpty else {
            throw TensorError(
                .value,
                "gradcheck expects at least one input tensor to require gradient, but none of them have requires_grad=True.")
        }
        for index in checked where inputs[index].dtype != .float64 {
            EngineState.current.warn(
                "Input #\(index) requires gradient and is not a double precision floating point or complex. This check will likely fail if all "
                    + "the inputs are not of double precision floating point or complex.")
        }
        let output = try f(inputs)
        for place in 0..<output.numel {
            let analytical = try gradient(of: output, at: place, inputs: checked.map { inputs[$0] })
            for (number, index) in checked.enumerated() {
                for element in 0..<inputs[index].numel {
                    let numerical = try quotient(f, inputs, index, element, place, eps)
                    let found = analytical[number][element]
                    guard Swift.abs(found - numerical) <= atol + rtol * Swift.abs(numerical) || (found.isNaN && numerical.isNaN) else {
                        throw TensorError(
                            .runtime, "Jacobian mismatch for output 0 with respect to input \(index),\nnumerical:\(numerical)\nanalytical:\(found)",
                            facts: ["Element \(element) of the input, element \(place) of the output."])
                    }
                }
            }
        }
        return true
    }

    private static func gradient(of output: Tensor, at place: Int, inputs: [Tensor]) throws -> [[Double]] {
        guard output.gradientNode != nil else { return try inputs.map { try scalars(zerosLike($0)) } }
        let seed = try zeros(output.shape, dtype: output.dtype)
        try Copying.fill(seed.alias(shape: [], strides: [], offset: place), .int(1))
        let found = try BackwardPass.gradients(from: [(output, seed)], inputs: inputs, retainsGraph: true, createsGraph: false)
        return try zip(found, inputs).map { try scalars($0 ?? zerosLike($1)) }
    }

    private static func quotient(
        _ f: ([Tensor]) throws -> Tensor, _ inputs: [Tensor], _ index: Int, _ element: Int, _ place: Int, _ eps: Double
    ) throws -> Double {
        func value(_ step: Double) throws -> Double {
            let moved = try Copying.contiguousCopy(inputs[index])
            let at = moved.alias(shape: [], strides: [], offset: element)
            try Copying.fill(at, .double(item(at) + step))
            var arguments = inputs
            arguments[index] = try moved.requiring(true)
            return try scalars(f(arguments))[place]
        }
        return (try value(eps) - value(-eps)) / (2 * eps)
    }
}
