import Testing

@testable import Autograd

/// Random shapes, strides and views against an implementation without strides.
@Suite struct NaiveTests {
    /// An array of numbers in row-major order, whose operations are spelled out element by element.
    struct Naive: Equatable {
        var shape: [Int]
        var elements: [Double]

        init(_ shape: [Int], _ element: ([Int]) -> Double) {
            self.shape = shape
            elements = []
            let count = shape.reduce(1, *)
            for position in 0..<count {
                var rest = position
                var index = [Int](repeating: 0, count: shape.count)
                for dim in shape.indices.reversed() {
                    index[dim] = rest % shape[dim]
                    rest /= shape[dim]
                }
                elements.append(element(index))
            }
        }

        subscript(_ index: [Int]) -> Double {
            elements[zip(shape, index).reduce(0) { $0 * $1.0 + $1.1 }]
        }

        /// The element at an index of a larger shape that this one stretches to.
        func stretched(_ index: [Int]) -> Double {
            self[zip(shape, index.suffix(shape.count)).map { $0 == 1 ? 0 : $1 }]
        }

        /// Every lane along a dimension, put through a function.
        func lanes(_ dim: Int, _ function: ([Double]) -> [Double]) -> Naive {
            var reduced = shape
            reduced[dim] = 1
            var results: [[Int]: [Double]] = [:]
            _ = Naive(reduced) { index in
                let lane = (0..<shape[dim]).map { place -> Double in
                    var at = index
                    at[dim] = place
                    return self[at]
                }
                results[index] = function(lane)
                return 0
            }
            var result = shape
            result[dim] = results.values.first?.count ?? shape[dim]
            return Naive(result) { index in
                var at = index
                at[dim] = 0
                return results[at]?[index[dim]] ?? .nan
            }
        }
    }

    private static func expectEqual(_ tensor: Tensor, _ naive: Naive, _ what: String) throws {
        #expect(tensor.shape == naive.shape, "\(what)")
        let actual = try Checked.scalars(tensor)
        let agrees = actual.count == naive.elements.count
            && zip(actual, naive.elements).allSatisfy { $0 == $1 || ($0 - $1).magnitude <= 1e-12 * (1 + $1.magnitude) || ($0.isNaN && $1.isNaN) }
        #expect(agrees, "\(what): \(actual), naively \(naive.elements)")
    }

    private static func pair(_ shape: [Int], _ random: inout SeededRandom) throws -> (Tensor, Naive) {
        let naive = Naive(shape) { _ in Double(Int.random(in: -40...40, using: &random)) / 8 }
        return (try Checked.tensor(doubles: naive.elements, shape: shape, dtype: .float64), naive)
    }

    private static func shape(_ random: inout SeededRandom, rank: ClosedRange<Int> = 1...4) -> [Int] {
        (0..<Int.random(in: rank, using: &random)).map { _ in Int.random(in: 1...4, using: &random) }
    }

    /// One random view of both, and what it is called.
    private static func view(_ x: Tensor, _ y: Naive, _ random: inout SeededRandom) throws -> (Tensor, Naive, String) {
        let rank = y.shape.count
        guard rank > 0 else { return (try Checked.unsqueeze(x, 0), Naive([1]) { _ in y[[]] }, "unsqueeze") }
        let dim = Int.random(in: 0..<rank, using: &random)
        let size = y.shape[dim]
        switch Int.random(in: 0..<6, using: &random) {
        case 0:
            let other = Int.random(in: 0..<rank, using: &random)
            var shape = y.shape
            shape.swapAt(dim, other)
            return (
                try Checked.transpose(x, dim, other),
                Naive(shape) { index in
                    var at = index
                    at.swapAt(dim, other)
                    return y[at]
                }, "transpose \(dim) \(other)"
            )
        case 1:
            let start = Int.random(in: 0..<size, using: &random)
            let end = Int.random(in: start + 1...size, using: &random)
            let step = Int.random(in: 1...2, using: &random)
            var shape = y.shape
            shape[dim] = (end - start + step - 1) / step
            return (
                try Checked.slice(x, dim: dim, start: start, end: end, step: step),
                Naive(shape) { index in
                    var at = index
                    at[dim] = start + at[dim] * step
                    return y[at]
                }, "slice \(dim) \(start)..<\(end) by \(step)"
            )
        case 2:
            let place = Int.random(in: 0..<size, using: &random)
            var shape = y.shape
            shape.remove(at: dim)
            return (
                try Checked.select(x, dim: dim, index: place - (random.chance(0.5) ? size : 0)),
                Naive(shape) { index in y[Array(index[..<dim]) + [place] + Array(index[dim...])] }, "select \(dim) \(place)"
            )
        case 3:
            let shape = [2] + y.shape
            return (try Checked.expand(x, shape), Naive(shape) { y[Array($0.dropFirst())] }, "expand")
        case 4:
            return (
                try Checked.flip(x, [dim]),
                Naive(y.shape) { index in
                    var at = index
                    at[dim] = size - 1 - at[dim]
                    return y[at]
                }, "flip \(dim)"
            )
        default:
            let shape = [y.shape.reduce(1, *)]
            return (try Checked.reshape(x, [-1]), Naive(shape) { y.elements[$0[0]] }, "reshape")
        }
    }

    @Test func viewsAndWhatIsComputedFromThem() throws {
        var random = SeededRandom(seed: 5)
        for _ in 0..<400 {
            var (x, y) = try Self.pair(Self.shape(&random), &random)
            var history: [String] = ["\(y.shape)"]
            for _ in 0..<Int.random(in: 1...5, using: &random) where y.elements.count < 400 {
                let next = try Self.view(x, y, &random)
                (x, y) = (next.0, next.1)
                history.append(next.2)
                try Self.expectEqual(x, y, history.joined(separator: ", "))
            }
            try expectOperations(x, y, history.joined(separator: ", "), &random)
        }
    }

    private func expectOperations(_ x: Tensor, _ y: Naive, _ what: String, _ random: inout SeededRandom) throws {
        // A second operand that stretches: dimensions of size 1, or left out.
        let shape = y.shape.map { random.chance(0.3) ? 1 : $0 }.suffix(Int.random(in: 0...y.shape.count, using: &random))
        let (a, b) = try Self.pair(Array(shape), &random)
        try Self.expectEqual(Checked.add(x, a), Naive(y.shape) { y[$0] + b.stretched($0) }, "\(what), add")
        try Self.expectEqual(Checked.mul(a, x), Naive(y.shape) { y[$0] * b.stretched($0) }, "\(what), mul")
        try Self.expectEqual(Checked.maximum(x, a), Naive(y.shape) { max(y[$0], b.stretched($0)) }, "\(what), maximum")
        try Self.expectEqual(
            Checked.where(Checked.gt(x, .int(0)), x, a), Naive(y.shape) { y[$0] > 0 ? y[$0] : b.stretched($0) }, "\(what), where")
        try Self.expectEqual(Checked.abs(x), Naive(y.shape) { abs(y[$0]) }, "\(what), abs")
        try Self.expectEqual(Checked.clone(x), y, "\(what), clone")
        try Self.expectEqual(Checked.contiguous(x), y, "\(what), contiguous")
        #expect(try Checked.item(Checked.sum(x)) == y.elements.reduce(0, +), "\(what), sum")
        guard !y.shape.isEmpty else { return }
        let dim = Int.random(in: 0..<y.shape.count, using: &random)
        try Self.expectEqual(Checked.sum(x, dim: [dim], keepdim: true), y.lanes(dim) { [$0.reduce(0, +)] }, "\(what), sum \(dim)")
        try Self.expectEqual(Checked.amax(x, dim: [dim], keepdim: true), y.lanes(dim) { [$0.max() ?? .nan] }, "\(what), amax \(dim)")
        try Self.expectEqual(Checked.sort(x, dim: dim).values, y.lanes(dim) { $0.sorted() }, "\(what), sort \(dim)")
        try Self.expectEqual(
            Checked.cumsum(x, dim: dim),
            y.lanes(dim) { lane in lane.indices.map { lane[...$0].reduce(0, +) } }, "\(what), cumsum \(dim)")
        try Self.expectEqual(
            Checked.cat([x, x], dim: dim), y.lanes(dim) { $0 + $0 }, "\(what), cat \(dim)")
        let places = (0..<3).map { _ in Int.random(in: 0..<y.shape[dim], using: &random) }
        try Self.expectEqual(
            Checked.indexSelect(x, dim: dim, index: Tensor(places)), y.lanes(dim) { lane in places.map { lane[$0] } },
            "\(what), indexSelect \(dim)")
    }

    @Test func matrixProductsOfEveryLayout() throws {
        var random = SeededRandom(seed: 6)
        for _ in 0..<200 {
            let (m, k, n) = (Int.random(in: 1...5, using: &random), Int.random(in: 1...5, using: &random), Int.random(in: 1...5, using: &random))
            func operand(_ rows: Int, _ columns: Int, _ random: inout SeededRandom) throws -> (Tensor, Naive) {
                switch Int.random(in: 0..<3, using: &random) {
                case 0: return try Self.pair([rows, columns], &random)
                case 1:
                    let (x, y) = try Self.pair([columns, rows], &random)
                    return (try Checked.t(x), Naive([rows, columns]) { y[[$0[1], $0[0]]] })
                default:
                    let (x, y) = try Self.pair([rows, 2 * columns], &random)
                    return (try Checked.slice(x, dim: 1, start: 0, end: nil, step: 2), Naive([rows, columns]) { y[[$0[0], 2 * $0[1]]] })
                }
            }
            let (a, p) = try operand(m, k, &random)
            let (b, q) = try operand(k, n, &random)
            let product = Naive([m, n]) { index in (0..<k).reduce(0.0) { $0 + p[[index[0], $1]] * q[[$1, index[1]]] } }
            try Self.expectEqual(Checked.mm(a, b), product, "mm \(a.shape) \(a.strides), \(b.shape) \(b.strides)")
        }
    }

    @Test func gradientsOfViewsChangedInPlace() throws {
        // What is written into views of y must arrive in y, and its gradient must come back as if y had been computed at once.
        var random = SeededRandom(seed: 7)
        for _ in 0..<200 {
            let (x, _) = try Self.pair(Self.shape(&random, rank: 2...3), &random)
            try Checked.requiresGrad_(x)
            let y = try Checked.mul(x, .int(2))
            let dim = Int.random(in: 0..<x.ndim, using: &random)
            let place = Int.random(in: 0..<x.shape[dim], using: &random)
            try Checked.mul_(Checked.select(y, dim: dim, index: place), .int(5))
            try Checked.backward(Checked.sum(Checked.mul(y, y)))
            // y is 2x, and 10x at the place: the gradient of its squares is 8x and 200x.
            let factors = try Checked.full(x.shape, .double(8), dtype: .float64)
            try Checked.fill_(Checked.select(factors, dim: dim, index: place), .int(200))
            let expected = try Checked.scalars(Checked.mul(Checked.detach(x), factors))
            let gradient = try #require(x.grad)
            #expect(try Checked.scalars(gradient) == expected)
        }
    }
}
