import Foundation
import Testing
@testable import Autograd

/// The functions that are computed many elements at a time, against the C library's in double precision.
@Suite struct VectorKernelTests {
    typealias Function = (name: String, apply: @Sendable (Tensor) -> Tensor, exact: @Sendable (Double) -> Double, ulps: Double, least: Double)

    static let functions: [Function] = [
        ("exp", { $0.exp() }, { Foundation.exp($0) }, 1, 0),
        ("tanh", { $0.tanh() }, { Foundation.tanh($0) }, 1.5, 0),
        // The reciprocal of a sum that was rounded itself, and overflows where the result is below the least normal number.
        ("sigmoid", { $0.sigmoid() }, { 1 / (1 + Foundation.exp(-$0)) }, 2.5, 0x1p-126),
    ]

    /// Numbers of all sizes, and the special ones.
    static let numbers: [Float] = {
        var random = SeededRandom(seed: 7)
        let drawn = (0..<4000).map { _ in Float.random(in: -1...1, using: &random) * random.pick([0.001, 0.5, 5, 90]) }
        return drawn + [0, -0.0, 1, -1, .infinity, -.infinity, .nan, 88.72, 88.73, -87.33, -103.9, -104.1, 1e30, -1e30, 0x1p-140, -0x1p-140, 0.625, -0.625]
    }()

    @Test(arguments: functions.indices) func valuesAreNearTheExactOnes(_ index: Int) {
        let function = Self.functions[index]
        let results = function.apply(Tensor(Self.numbers)).scalars
        for (x, y) in zip(Self.numbers, results) {
            let exact = function.exact(Double(x))
            let rounded = Float(exact)
            if rounded.isNaN || rounded.isInfinite || rounded == 0 {
                #expect(Float(y).isNaN == rounded.isNaN && (rounded.isNaN || Float(y) == rounded && Float(y).sign == rounded.sign), "\(function.name)(\(x))")
            } else {
                #expect(abs(y - exact) <= max(function.ulps * Double(rounded.ulp), function.least), "\(function.name)(\(x)) = \(y), not \(exact)")
            }
        }
    }

    @Test(arguments: functions.indices) func aValueDoesNotDependOnItsPlace(_ index: Int) {
        let function = Self.functions[index]
        let whole = Tensor(Self.numbers)
        let results = function.apply(whole).scalars.map(\.bitPattern)
        for count in [0, 1, 3, 15, 16, 17, 63, 64, 65, 130] {
            #expect(function.apply(whole[5..<(5 + count)]).scalars.map(\.bitPattern) == Array(results[5..<(5 + count)]), "\(function.name), \(count) elements")
        }
        let columns = whole[0..<4000].reshape(1000, 4)
        #expect(function.apply(columns.t()).t().scalars.map(\.bitPattern) == Array(results[0..<4000]))
        #expect(function.apply(columns[.all, 1]).scalars.map(\.bitPattern) == (0..<1000).map { results[$0 * 4 + 1] })
        #expect(function.apply(columns.double()).dtype == .float64)
    }
}
