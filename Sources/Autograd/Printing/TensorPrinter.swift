/// Writes a tensor as PyTorch 2.13 does: `torch/_tensor_str.py` is the specification, at its default options.
struct TensorPrinter {
    /// Tensors with more elements are summarised.
    private static var threshold: Int { 1000 }
    /// Of a long dimension, so many items at either end are shown.
    private static var edgeItems: Int { 3 }
    private static var lineWidth: Int { 80 }
    private static var prefix: String { "tensor(" }

    private let description: TensorDescription
    private let isSummarised: Bool
    /// For each dimension, the product of the sizes after it: a row-major index's stride.
    private let rowStrides: [Int]

    init(_ description: TensorDescription) {
        self.description = description
        var strides = [Int](repeating: 1, count: description.shape.count)
        var count = 1
        // Wrapping: sizes beside a zero may have any product, and nothing is read then.
        for dimension in description.shape.indices.reversed() {
            strides[dimension] = count
            count = count &* description.shape[dimension]
        }
        rowStrides = strides
        isSummarised = count > Self.threshold
    }

    var text: String {
        var text = description.isParameter ? "Parameter containing:\n" : ""
        let isEmpty = description.shape.contains(0)
        var body = Self.prefix
        if isEmpty {
            body += "[]"
        } else {
            let (words, width) = paddedWords()
            if description.shape.isEmpty {
                body += words[0]
            } else {
                var next = 0
                append(0, indent: Self.prefix.utf8.count, words, width, &next, to: &body)
            }
        }
        text += withSuffixes(body, isEmpty: isEmpty)
        return text
    }

    // MARK: Elements

    /// The shown elements in row-major order, each padded to the common width, and that width.
    private func paddedWords() -> (words: [String], width: Int) {
        var indices: [Int] = []
        collectShown(0, base: 0, into: &indices)
        let words: [String]
        let format: NumberFormat
        switch description.elements {
        case .floating(let read):
            let values = indices.map(read)
            format = NumberFormat(floating: values)
            words = values.map(format.text)
        case .integer(let read):
            words = indices.map { String(read($0)) }
            format = NumberFormat(plain: words)
        case .boolean(let read):
            words = indices.map { read($0) ? "True" : "False" }
            format = NumberFormat(plain: words)
        }
        let padded = words.map { word in
            let missing = format.width - word.utf8.count
            return missing > 0 ? String(repeating: " ", count: missing) + word : word
        }
        return (padded, format.width)
    }

    /// The positions shown of a dimension; where the middle is left out, the position to resume at is given too.
    private func shownPositions(_ dimension: Int) -> (head: Range<Int>, tail: Range<Int>) {
        let size = description.shape[dimension]
        guard isSummarised, size > 2 * Self.edgeItems else { return (0..<size, size..<size) }
        return (0..<Self.edgeItems, (size - Self.edgeItems)..<size)
    }

    private func collectShown(_ dimension: Int, base: Int, into indices: inout [Int]) {
        guard dimension < description.shape.count else { return indices.append(base) }
        let (head, tail) = shownPositions(dimension)
        for range in [head, tail] {
            for position in range { collectShown(dimension + 1, base: base + position * rowStrides[dimension], into: &indices) }
        }
    }

    // MARK: Layout

    /// Appends a dimension's items in brackets, taking the words one after another.
    private func append(
        _ dimension: Int, indent: Int, _ words: [String], _ width: Int, _ next: inout Int, to text: inout String
    ) {
        let (head, tail) = shownPositions(dimension)
        let isAbbreviated = !tail.isEmpty
        let newLine = "\n" + String(repeating: " ", count: indent + 1)
        text += "["
        if dimension == description.shape.count - 1 {
            let perLine = max(1, (Self.lineWidth - indent) / (width + 2))
            var written = 0
            func separate(_ text: inout String) {
                if written > 0 { text += written % perLine == 0 ? "," + newLine : ", " }
                written += 1
            }
            for _ in head {
                separate(&text)
                text += words[next]
                next += 1
            }
            if isAbbreviated {
                separate(&text)
                text += " ..."
            }
            for _ in tail {
                separate(&text)
                text += words[next]
                next += 1
            }
        } else {
            let separator = "," + String(repeating: "\n", count: description.shape.count - dimension - 2) + newLine
            for position in head {
                if position > 0 { text += separator }
                append(dimension + 1, indent: indent + 1, words, width, &next, to: &text)
            }
            if isAbbreviated { text += separator + "..." }
            for _ in tail {
                text += separator
                append(dimension + 1, indent: indent + 1, words, width, &next, to: &text)
            }
        }
        text += "]"
    }

    // MARK: Suffixes

    /// The body with size, element type and gradient function, where they are to be said, and the closing parenthesis.
    private func withSuffixes(_ body: String, isEmpty: Bool) -> String {
        var suffixes: [String] = []
        if isEmpty, description.shape.count != 1 {
            suffixes.append("size=(" + description.shape.map(String.init).joined(separator: ", ") + ")")
        }
        let isTold = description.dtypeName == "float32" || (!isEmpty && ["int64", "bool"].contains(description.dtypeName))
        if !isTold { suffixes.append("dtype=torch." + description.dtypeName) }
        if let name = description.gradientFunctionName {
            suffixes.append("grad_fn=<" + name + ">")
        } else if description.requiresGrad {
            suffixes.append("requires_grad=True")
        }

        let indent = Self.prefix.utf8.count
        // PyTorch's own count, two more than the length of a body of one line.
        let lastBreak = body.utf8.lastIndex(of: UInt8(ascii: "\n"))
        var lineLength = lastBreak.map { body.utf8.distance(from: $0, to: body.utf8.endIndex) + 1 } ?? body.utf8.count + 2
        var text = body
        for suffix in suffixes {
            let length = suffix.utf8.count
            if lineLength + length + 2 > Self.lineWidth {
                text += ",\n" + String(repeating: " ", count: indent) + suffix
                lineLength = indent + length
            } else {
                text += ", " + suffix
                lineLength += length + 2
            }
        }
        return text + ")"
    }
}
