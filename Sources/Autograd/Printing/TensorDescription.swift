/// What a tensor's printed form is made of: its shape, a way to read its elements, and what is said after them.
///
/// Elements are read by their row-major index, and only those that are shown are read.
package struct TensorDescription {
    /// How the elements are read, and by that which kind of number is printed.
    package enum Elements {
        /// Numbers with a fraction, as doubles.
        case floating((Int) -> Double)
        /// Whole numbers.
        case integer((Int) -> Int)
        /// Truth values, printed as PyTorch prints them: `True` and `False`.
        case boolean((Int) -> Bool)
    }

    /// The sizes of the dimensions; none for a single number.
    package var shape: [Int]
    /// How to read the element at a row-major index.
    package var elements: Elements
    /// The name of the element type, as in `float32`; shown unless it is one that a literal would give.
    package var dtypeName: String
    /// The name of the function that made the tensor, as in `MulBackward0`.
    package var gradientFunctionName: String?
    /// Whether gradients are asked for; shown where there is no gradient function.
    package var requiresGrad: Bool
    /// Whether the tensor is a module's parameter, which is said on a line of its own.
    package var isParameter: Bool

    package init(
        shape: [Int], elements: Elements, dtypeName: String, gradientFunctionName: String? = nil, requiresGrad: Bool = false,
        isParameter: Bool = false
    ) {
        self.shape = shape
        self.elements = elements
        self.dtypeName = dtypeName
        self.gradientFunctionName = gradientFunctionName
        self.requiresGrad = requiresGrad
        self.isParameter = isParameter
    }

    /// The printed form, to the character as PyTorch prints it.
    package var text: String { TensorPrinter(self).text }
}
