// Einstein's summation convention.

extension Checked {
    /// Sums of products: letters name dimensions, equal letters are matched, letters missing in the result are summed over.
    package static func einsum(_ equation: String, _ tensors: [Tensor]) throws -> Tensor {
        guard !tensors.isEmpty else { throw TensorError(.value, "einsum(): must provide at least one operand") }
        try EngineState.charge(work: ElementCost.equation)
        let plan = try EinsumPlan(equation, tensors)
        var operands = try zip(tensors, plan.labels).map { try diagonals($0, $1) }
        // From left to right; a letter is summed as soon as no later operand and not the result has it.
        while operands.count > 1 {
            let (a, b) = (operands[0], operands[1])
            let later = operands.dropFirst(2).reduce(Set(plan.output)) { $0.union($1.labels) }
            operands.replaceSubrange(0...1, with: [try contracted(a, b, keeping: later, order: operands.count == 2 ? plan.output : nil)])
        }
        // The letters of the result first, in its order; the rest is summed over.
        let (last, labels) = operands[0]
        let kept = plan.output.compactMap { labels.firstIndex(of: $0) }
        let summed = labels.indices.filter { !plan.output.contains(labels[$0]) }
        let order = kept + summed
        let arranged = tensors.count > 1 && order == Array(labels.indices) ? last : try permute(last, order)
        return summed.isEmpty ? arranged : try sum(arranged, dim: Array(kept.count..<order.count))
    }

    private typealias Labelled = (tensor: Tensor, labels: [EinsumPlan.Label])

    /// Takes the diagonal where a letter stands twice.
    private static func diagonals(_ tensor: Tensor, _ labels: [EinsumPlan.Label]) throws -> Labelled {
        var (tensor, labels) = (tensor, labels)
        while let (first, second) = repeated(labels) {
            guard tensor.shape[first] == tensor.shape[second] else {
                throw TensorError(
                    .runtime, "einsum(): subscript \(labels[first]) is repeated for operand 0 but the sizes don't match, "
                        + "\(tensor.shape[second]) != \(tensor.shape[first])")
            }
            tensor = try diagonal(tensor, dim1: first, dim2: second)
            let label = labels[first]
            labels.remove(at: second)
            labels.remove(at: first)
            labels.append(label)
        }
        return (tensor, labels)
    }

    private static func repeated(_ labels: [EinsumPlan.Label]) -> (Int, Int)? {
        for second in labels.indices {
            if let first = labels[..<second].firstIndex(of: labels[second]) { return (first, second) }
        }
        return nil
    }

    /// The sum of products of two operands over the letters that nothing later needs, as a product of batches of matrices.
    ///
    /// - Parameter order: The letters of the result in the order wanted of it.
    private static func contracted(
        _ a: Labelled, _ b: Labelled, keeping: Set<EinsumPlan.Label>, order: [EinsumPlan.Label]? = nil
    ) throws -> Labelled {
        let a = try summedAlone(a, other: b, keeping)
        let b = try summedAlone(b, other: a, keeping)
        let shared = a.labels.filter { b.labels.contains($0) }
        let batch = shared.filter { keeping.contains($0) }
        let inner = shared.filter { !keeping.contains($0) }
        let left = a.labels.filter { !b.labels.contains($0) }
        let right = b.labels.filter { !a.labels.contains($0) }
        func size(_ label: EinsumPlan.Label) throws -> Int {
            let first = a.labels.firstIndex(of: label).map { a.tensor.shape[$0] } ?? 1
            let second = b.labels.firstIndex(of: label).map { b.tensor.shape[$0] } ?? 1
            return first == 1 ? second : first
        }
        func arranged(_ operand: Labelled, _ groups: [[EinsumPlan.Label]]) throws -> Tensor {
            let order = groups.joined().compactMap { operand.labels.firstIndex(of: $0) }
            let moved = try permute(operand.tensor, order)
            let full = try expand(moved, groups.joined().map(size))
            return try reshape(full, groups.map { try $0.reduce(1) { try $0 * size($1) } })
        }
        if inner.isEmpty {
            // Nothing is summed: a product of elements, with the missing letters as dimensions of size 1.
            let labels = order ?? batch + left + right
            func spread(_ operand: Labelled) throws -> Tensor {
                let order = labels.compactMap { operand.labels.firstIndex(of: $0) }
                let moved = order == Array(order.indices) ? operand.tensor : try permute(operand.tensor, order)
                return try labels.enumerated().reduce(moved) { operand.labels.contains($1.element) ? $0 : try unsqueeze($0, $1.offset) }
            }
            return (try mul(spread(a), spread(b)), labels)
        }
        let product = try bmm(arranged(a, [batch, left, inner]), arranged(b, [batch, inner, right]))
        let labels = batch + left + right
        let result = try view(product, labels.map(size))
        guard let order, order != labels else { return (result, labels) }
        // PyTorch turns the product and views it once more.
        let turned = try permute(result, order.compactMap { labels.firstIndex(of: $0) })
        return (try view("ViewBackward0", of: turned, shape: turned.shape, strides: turned.strides, offset: turned.offset) { _ in { $0 } }, order)
    }

    /// Sums over the letters that only this operand has.
    private static func summedAlone(_ operand: Labelled, other: Labelled, _ keeping: Set<EinsumPlan.Label>) throws -> Labelled {
        let dims = operand.labels.indices.filter { !keeping.contains(operand.labels[$0]) && !other.labels.contains(operand.labels[$0]) }
        guard !dims.isEmpty else { return operand }
        return (try sum(operand.tensor, dim: dims), operand.labels.indices.filter { !dims.contains($0) }.map { operand.labels[$0] })
    }
}

/// An equation such as `"ij,jk->ik"`, applied to operands.
private struct EinsumPlan {
    /// A letter, or one of the dimensions that an ellipsis stands for, counted from the last.
    enum Label: Hashable, CustomStringConvertible {
        case letter(Character)
        case ellipsis(Int)

        var description: String {
            switch self {
            case .letter(let letter): String(letter)
            case .ellipsis: "..."
            }
        }
    }

    /// The labels of each operand's dimensions.
    let labels: [[Label]]
    /// The labels of the result's dimensions.
    let output: [Label]

    init(_ equation: String, _ tensors: [Tensor]) throws {
        let text = equation.filter { $0 != " " }
        var inputText = Substring(text)
        var outputText: Substring?
        if let arrow = text.firstRange(of: "->") {
            inputText = text[..<arrow.lowerBound]
            outputText = text[arrow.upperBound...]
        }
        let parts = inputText.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == tensors.count else {
            throw TensorError(
                .runtime,
                parts.count < tensors.count
                    ? "einsum(): more operands were provided than specified in the equation"
                    : "einsum(): fewer operands were provided than specified in the equation",
                facts: ["The equation has \(parts.count), \(tensors.count) were given."])
        }
        var sizes: [Label: Int] = [:]
        var counts: [Character: Int] = [:]
        var ellipsisRank = 0
        labels = try zip(parts, tensors).enumerated().map { number, pair in
            let (letters, rank) = try Self.parse(
                pair.0, rank: pair.1.ndim, operand: number, position: text.distance(from: text.startIndex, to: pair.0.startIndex))
            ellipsisRank = max(ellipsisRank, rank)
            for (dim, label) in letters.enumerated() {
                if case .letter(let letter) = label { counts[letter, default: 0] += 1 }
                let size = pair.1.shape[dim]
                if let known = sizes[label], known != 1, size != 1, known != size {
                    throw TensorError(
                        .runtime,
                        "einsum(): subscript \(label) has size \(size) for operand \(number) which does not broadcast with previously seen size "
                            + "\(known)")
                }
                if sizes[label] == nil || size != 1 { sizes[label] = size }
            }
            return letters
        }
        let ellipsis = (0..<ellipsisRank).reversed().map { Label.ellipsis($0) }
        if let outputText {
            var found: [Label] = []
            var rest = outputText
            while let next = rest.first {
                if rest.hasPrefix("...") {
                    found += ellipsis
                    rest = rest.dropFirst(3)
                    continue
                }
                rest = rest.dropFirst()
                let label = Label.letter(next)
                guard next.isASCII, next.isLetter else { throw Self.invalid(next, text.distance(from: text.startIndex, to: rest.startIndex) - 1) }
                guard sizes[label] != nil else {
                    throw TensorError(.runtime, "einsum(): output subscript \(next) does not appear in the equation for any input operand")
                }
                guard !found.contains(label) else {
                    throw TensorError(.runtime, "einsum(): output subscript \(next) appears more than once in the output")
                }
                found.append(label)
            }
            output = found
        } else {
            output = ellipsis + counts.filter { $0.value == 1 }.map(\.key).sorted().map { Label.letter($0) }
        }
    }

    /// The labels of one operand, and how many dimensions its ellipsis stands for.
    private static func parse(_ text: Substring, rank: Int, operand: Int, position: Int) throws -> ([Label], Int) {
        var before: [Label] = []
        var after: [Label]?
        var rest = text
        while let next = rest.first {
            if rest.hasPrefix("...") {
                guard after == nil else {
                    throw TensorError(.runtime, "einsum(): found \'.\' for operand \(operand) for which an ellipsis was already found")
                }
                after = []
                rest = rest.dropFirst(3)
                continue
            }
            guard next.isASCII, next.isLetter else { throw invalid(next, position + text.distance(from: text.startIndex, to: rest.startIndex)) }
            if after == nil { before.append(.letter(next)) } else { after?.append(.letter(next)) }
            rest = rest.dropFirst()
        }
        let named = before.count + (after?.count ?? 0)
        guard after == nil ? named == rank : named <= rank else {
            throw TensorError(
                .runtime,
                "einsum(): the number of subscripts in the equation (\(named)) \(after == nil ? "does not match" : "is more than") the number of "
                    + "dimensions (\(rank)) for operand \(operand)\(after == nil ? " and no ellipsis was given" : "")")
        }
        let middle = rank - named
        return (before + (0..<(after == nil ? 0 : middle)).reversed().map { Label.ellipsis($0) } + (after ?? []), after == nil ? 0 : middle)
    }

    private static func invalid(_ character: Character, _ position: Int) -> TensorError {
        TensorError(
            .runtime, "einsum(): invalid subscript given at index \(position) in the equation string, subscripts must be in [a-zA-Z]", facts: ["It has '\(character)'."])
    }
}
