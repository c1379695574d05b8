import Testing

@testable import Autograd

@Suite struct GeneratorTests {
    @Test func theReferenceImplementationsFirstAndTenThousandthDraw() {
        // From the C++ standard, [rand.predef]: the 10000th draw of a default mt19937 (seed 5489) is 4123659995.
        var twister = MersenneTwister(seed: 5489)
        #expect(twister.next() == 3_499_211_612)
        for _ in 2..<10_000 { _ = twister.next() }
        #expect(twister.next() == 4_123_659_995)
    }

    @Test func onlyTheLow32BitsOfASeedCount() {
        let a = Generator(seed: 5), b = Generator(seed: 1 << 32 + 5), c = Generator(seed: -1), d = Generator(seed: 1 << 32 - 1)
        #expect((0..<700).allSatisfy { _ in a.random32() == b.random32() })
        #expect((0..<700).allSatisfy { _ in c.random64() == d.random64() })
    }

    @Test func seedingAgainForgetsTheCachedNormal() {
        let generator = Generator(seed: 3)
        let first = generator.standardNormal()
        generator.manualSeed(3)
        #expect(generator.standardNormal() == first)
        let second = generator.standardNormal()
        #expect(second != first)
    }

    @Test func aCopyDrawsTheSameAndIndependently() {
        let generator = Generator(seed: 9)
        _ = generator.standardNormal()
        let copy = Generator(copying: generator)
        let expected = [generator.standardNormal(), generator.standardNormal(), Double(generator.random32())]
        #expect([copy.standardNormal(), copy.standardNormal(), Double(copy.random32())] == expected)
        #expect(copy.seed == 9)
    }

    @Test func memoryOrderVisitsEveryElementOnceSmallestStrideInnermost() {
        func offsets(_ shape: [Int], _ strides: [Int]) -> [Int] {
            var all: [Int] = []
            MemoryOrder(shape: shape, strides: strides).forEachOffset { all.append($0) }
            return all
        }
        #expect(offsets([], []) == [0])
        #expect(offsets([0, 3], [3, 1]) == [])
        #expect(offsets([2, 3], [1, 2]) == [0, 1, 2, 3, 4, 5])
        // Every second column of a 2 by 6 matrix.
        #expect(offsets([2, 3], [6, 2]) == [0, 2, 4, 6, 8, 10])
        #expect(offsets([3, 2, 2], [2, 12, 1]) == [0, 1, 2, 3, 4, 5, 12, 13, 14, 15, 16, 17])
        // A size of 1 may have any stride and the elements are contiguous all the same.
        #expect(MemoryOrder(shape: [1, 4], strides: [77, 1]).isContiguous)
        #expect(!MemoryOrder(shape: [4, 1], strides: [2, 1]).isContiguous)
    }
}
