import Testing

@testable import Autograd

/// Sequences of fills, against the bits PyTorch drew from the same seed.
@Suite struct RandomFixtureTests {
    struct File: Decodable {
        var cases: [Case]
    }
    struct Case: Decodable {
        var name: String
        var seed: Int
        var steps: [Step]
    }
    struct Step: Decodable {
        var kind: String
        var shape: [Int]
        var dtype: String
        var a: Double?
        var b: Double?
        var permute: [Int]?
        var bits: [String]?
        var hash: String?
    }

    @Test func everyCaseDrawsPyTorchsBits() throws {
        let cases = try FixtureFile.read("random.json", as: File.self).cases
        #expect(cases.count > 200)
        for testCase in cases {
            let generator = Generator(seed: testCase.seed)
            for (index, step) in testCase.steps.enumerated() {
                let bits = try Self.draw(step, from: generator)
                let comment = Comment(rawValue: "\(testCase.name), step \(index)")
                if let expected = step.bits {
                    #expect(bits == expected.map { UInt64($0, radix: 16) }, comment)
                } else {
                    let wide = step.dtype != "float32"
                    #expect(Self.hash(bits, bytesEach: wide ? 8 : 4) == step.hash.flatMap { UInt64($0, radix: 16) }, comment)
                }
            }
        }
    }

    /// The bit patterns of a step's elements in the order of memory.
    static func draw(_ step: Step, from generator: Generator) throws -> [UInt64] {
        switch step.dtype {
        case "float32": try fill(step, Float(0), generator).map { UInt64($0.bitPattern) }
        case "float64": try fill(step, Double(0), generator).map(\.bitPattern)
        default: try fill(step, 0, generator).map { UInt64(bitPattern: Int64($0)) }
        }
    }

    private static func order(of step: Step) -> MemoryOrder {
        var strides = [Int](repeating: 1, count: step.shape.count)
        for index in step.shape.indices.dropLast().reversed() { strides[index] = strides[index + 1] * max(step.shape[index + 1], 1) }
        guard let permutation = step.permute else { return MemoryOrder(shape: step.shape, strides: strides) }
        return MemoryOrder(shape: permutation.map { step.shape[$0] }, strides: permutation.map { strides[$0] })
    }

    struct UnknownStep: Error {}

    private static func fill<Element: Numeric>(_ step: Step, _ zero: Element, _ generator: Generator) throws -> [Element] {
        let order = order(of: step)
        var elements = [Element](repeating: zero, count: order.count)
        let (a, b) = (step.a ?? 0, step.b ?? 0)
        try elements.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress, !buffer.isEmpty else { return }
            let raw = UnsafeMutableRawPointer(base)
            switch (step.kind, step.dtype) {
            case ("uniform", "float32"): generator.uniform(a, b, into: raw.assumingMemoryBound(to: Float.self), order: order)
            case ("uniform", "float64"): generator.uniform(a, b, into: raw.assumingMemoryBound(to: Double.self), order: order)
            case ("normal", "float32"): generator.normal(mean: a, std: b, into: raw.assumingMemoryBound(to: Float.self), order: order)
            case ("normal", "float64"): generator.normal(mean: a, std: b, into: raw.assumingMemoryBound(to: Double.self), order: order)
            case ("randint", _):
                // JSON told the bounds as doubles; the extremes are the only ones that are not exact.
                let high = b >= 0x1p63 ? Int.max : Int(b)
                generator.integers(Int(a), high, into: base, order: order) { Element(exactly: $0) ?? zero }
            case ("bernoulli", _): generator.bernoulli(a, into: base, order: order, zero: zero, one: 1)
            case ("bernoulliOf", "float32"): order.forEachOffset { base[$0] = generator.bernoulli(Float(a)) ? 1 : 0 }
            case ("bernoulliOf", "float64"): order.forEachOffset { base[$0] = generator.bernoulli(a) ? 1 : 0 }
            case ("randperm", _): generator.permutation(into: raw.assumingMemoryBound(to: Int.self), count: order.count)
            default: throw UnknownStep()
            }
        }
        return elements
    }

    /// FNV-1a over the little-endian bytes.
    private static func hash(_ bits: [UInt64], bytesEach: Int) -> UInt64 {
        var value: UInt64 = 0xcbf2_9ce4_8422_2325
        for word in bits {
            for byte in 0..<bytesEach { value = (value ^ (word >> (8 * UInt64(byte)) & 0xff)) &* 0x100_0000_01b3 }
        }
        return value
    }
}
