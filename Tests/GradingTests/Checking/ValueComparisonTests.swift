import Autograd
import Glibc
import Testing

@testable import Grading

/// What two values that differ are told apart by, and the nearest likely cause.
@Suite struct ValueComparisonTests {
    private func tensor(_ values: [Double], _ shape: [Int]? = nil, _ dtype: DType = .float32) -> PlainValue {
        .tensor(PlainTensor(shape: shape ?? [values.count], dtype: dtype, values: values))
    }

    private func mismatch(_ actual: PlainValue, _ expected: PlainValue) -> ValueComparison.Mismatch? {
        ValueComparison(relative: 1e-5, absolute: 1e-6).mismatch(actual, expected)
    }

    @Test func closeIsAsPyTorchHasIt() {
        let comparison = ValueComparison(relative: 1e-5, absolute: 1e-6)
        // |a - b| <= atol + rtol * |b|: of the second, not of the first.
        #expect(comparison.close(100.001, 100) && !comparison.close(100.0011, 100))
        #expect(comparison.close(1e-6, 0) && !comparison.close(1.1e-6, 0))
        #expect(comparison.close(.nan, .nan) && !comparison.close(.nan, 0) && !comparison.close(0, .nan))
        #expect(comparison.close(.infinity, .infinity) && !comparison.close(.infinity, -.infinity) && !comparison.close(1e300, .infinity))
    }

    /// 5: what broadcasting, rounding or a loose comparison would let pass.
    @Test func differentKindsNeverAgree() {
        let wanted = tensor([1, 2])
        for other in [tensor([1, 2], [1, 2]), tensor([1, 2], [2, 1]), tensor([1, 2], nil, .float64), tensor([]), tensor([1]), .list([.real(1), .real(2)]), .real(1), .none, .opaque(type: "Any")] {
            #expect(mismatch(other, wanted) != nil, "\(other)")
        }
        #expect(mismatch(tensor([], [0]), tensor([], [0, 3])) != nil)
        #expect(mismatch(.integer(1), .real(1)) != nil)
        #expect(mismatch(.opaque(type: "A"), .opaque(type: "A")) != nil)
        #expect(mismatch(wanted, wanted) == nil)
    }

    @Test(arguments: [
        ([4.0, 8, 12], [1.0, 2, 3], "It is 4 times as much: a sum in place of a mean, or a factor too many?"),
        ([0.25, 0.5, 0.75], [1, 2, 3], "It is one part in 4 of that: a mean in place of a sum, or a factor missing?"),
        ([-1, -2, -3], [1, 2, 3], "Only the sign is wrong."),
        ([0.7, 1.4, 2.1], [1, 2, 3], "Every value is 0.7 times what it should be: is it off by a constant factor?"),
        ([1.5, 2.5, 3.5], [1, 2, 3], "It is 0.5 too much everywhere."), ([0.5, 1.5, 2.5], [1, 2, 3], "It is 0.5 too little everywhere."),
        ([0, 0, 0], [1, 2, 3], "It is zero everywhere."), ([1.0005, 2.0003, 3], [1, 2, 3], "It is nearly right: is a small term missing, or a constant rounded?"),
        ([3, 2, 1], [1, 2, 3], "The values are right, but in reverse order."), ([2, 1, 4, 3, 5], [1, 2, 3, 4, 5], "The values are right, but in another order."),
        ([.nan, .nan, .nan], [1, 2, 3], "It is not a number (nan): a division of zero by zero, the logarithm of a negative number, or numbers that grew without bound?"),
        ([1, .nan, 3], [1, 2, 3], "Some values are not numbers (nan)."), ([1, .infinity, 3], [1, 2, 3], "A value is infinite: a division by zero?"),
    ])
    func theNearestCauseOfNumbersIsNamed(actual: [Double], expected: [Double], cause: String) {
        #expect(mismatch(tensor(actual), tensor(expected))?.cause == cause)
        #expect(mismatch(.list(actual.map(PlainValue.real)), .list(expected.map(PlainValue.real)))?.cause == cause)
    }

    @Test func numbersWithoutAnythingInCommonHaveNoCause() {
        #expect(mismatch(tensor([5, -1, 0.3]), tensor([1, 2, 3]))?.cause == nil)
        // One number is some multiple of any other, which tells nothing.
        #expect(mismatch(tensor([0.7], []), tensor([1], []))?.cause == nil)
        #expect(mismatch(.real(2.5), .real(1))?.cause == nil)
        #expect(mismatch(.real(8), .real(1))?.cause == "It is 8 times as much: a sum in place of a mean, or a factor too many?")
    }

    @Test(arguments: [
        ([2, 3], [3, 2], [1.0, 2, 3, 4, 5, 6], [1.0, 4, 2, 5, 3, 6], "It is transposed."),
        ([6], [], [1, 2, 3, 4, 5, 6], [21], "A single number is wanted: is a mean or a sum missing at the end?"),
        ([1], [], [21], [21], "It holds one number, but still has a dimension: is `keepdim` or a squeeze to blame?"),
        ([], [3], [6], [1, 2, 3], "All was summed up to one number; along which dimension should it be?"),
        ([3, 1], [3], [1, 2, 4], [1, 2, 3], "A dimension of size 1 is too many or too few."),
        ([3, 1], [3], [1, 2, 3], [1, 2, 3], "The values are right; only the shape is not."), ([0], [3], [], [1, 2, 3], "It is empty."),
        ([4], [3], [1, 2, 3, 4], [1, 2, 3], nil),
    ] as [([Int], [Int], [Double], [Double], String?)])
    func theNearestCauseOfAShapeIsNamed(shape: [Int], wanted: [Int], actual: [Double], expected: [Double], cause: String?) {
        let found = mismatch(tensor(actual, shape), tensor(expected, wanted))
        #expect(found?.cause == cause)
        #expect(found?.difference.contains("was wanted") == true)
    }

    @Test func aSquareMatrixCanBeTransposedToo() {
        #expect(mismatch(tensor([1, 3, 2, 4], [2, 2]), tensor([1, 2, 3, 4], [2, 2]))?.cause == "It is transposed.")
    }

    @Test func integersForRealNumbersAreNamed() {
        let found = mismatch(tensor([1, 2], nil, .int64), tensor([1, 2]))
        #expect(found?.difference == "a tensor of int64, but one of float32 was wanted")
        #expect(found?.cause == "Whole numbers make an integer tensor; write 1.0 for 1.")
    }

    @Test func theNearestCauseOfOtherValuesIsNamed() {
        let cases: [(PlainValue, PlainValue, String?)] = [
            (.integer(4), .integer(5), "It is off by one."), (.integer(-5), .integer(5), "Only the sign is wrong."), (.integer(9), .integer(5), nil),
            (.integer(.min), .integer(6), nil), (.integer(.max), .integer(.min), nil), (.integer(.min), .integer(.min + 1), "It is off by one."),
            (.text("Loss"), .text("loss"), "Only upper and lower case differ."), (.text("a b"), .text("ab"), "Only spaces or line ends differ."),
            (.text("x"), .text("y"), nil), (.none, .integer(1), nil), (.list([.integer(1)]), .list([.integer(1), .integer(2)]), "It has 1 element, not 2."),
            (.real(6), .integer(6), "It is a number with a fraction (Double); a whole number (Int) is wanted."),
            (.integer(6), .real(6), "It is a whole number (Int); a number with a fraction (Double) is wanted."),
            (.list([.bool(true), .bool(false)]), .list([.bool(false), .bool(true)]), "Each is the opposite of what it should be."),
            (.list([.bool(true), .bool(true)]), .list([.bool(false), .bool(true)]), nil),
            (.list([.text("b"), .text("a")]), .list([.text("a"), .text("b")]), "The values are right, but in reverse order."),
        ]
        for (actual, expected, cause) in cases { #expect(ValueComparison().mismatch(actual, expected)?.cause == cause, "\(actual)") }
    }

    /// A step too many or too few at the end.
    @Test func aFunctionOfWhatWasWantedIsNamed() {
        let wanted = [0.5, 1.7, 2.0]
        let cases: [([Double], String)] = [
            (wanted.map { $0 * $0 }, "It is the square of that: is a root missing?"), (wanted.map { $0.squareRoot() }, "It is the square root of that: is a root too many?"),
            (wanted.map { log($0) }, "It is the logarithm of that: is a log too many?"), (wanted.map { exp($0) }, "It is e to the power of that: is a log missing?"),
            (wanted.map { 1 - $0 }, "It is 1 minus that: is it the opposite that was computed?"), ([-0.5, 1.7, -2], "The signs of some values are wrong."),
        ]
        for (actual, cause) in cases { #expect(mismatch(tensor(actual), tensor(wanted))?.cause == cause, "\(actual)") }
        #expect(mismatch(.real(1), .real(0))?.cause == nil)
        #expect(mismatch(tensor([1, 0], nil, .float64), tensor([1, 2]))?.cause == "Is it made anew from numbers, in place of computed from the tensor that was given?")
    }

    /// However much an answer holds, what is told of it is short, and soon told.
    @Test func whatIsToldIsShort() {
        var nested = PlainValue.integer(1)
        for _ in 0..<60 { nested = .list([nested, nested]) }
        #expect(nested.text.utf8.count < 1000)
        #expect(PlainValue.text(String(repeating: "a", count: 1_000_000)).text.utf8.count < 300)
        #expect(PlainValue.list(Array(repeating: .text(String(repeating: "b", count: 500)), count: 100)).text.utf8.count < 3000)
    }
}
