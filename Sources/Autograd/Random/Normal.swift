import CKernels
import Glibc

extension Generator {
    /// Fills a tensor's elements with values of a normal distribution, as `normal_` and `randn` do.
    ///
    /// Fewer than 16 elements, or elements that are not contiguous, are drawn one by one in double precision
    /// (``standardNormal()``). Otherwise the whole buffer is filled with uniform values and transformed in groups of 16, in
    /// single precision with the Cephes polynomials; where the last group is not full, the last 16 elements are drawn and
    /// transformed anew.
    ///
    /// - Parameters:
    ///   - mean: the mean.
    ///   - std: the standard deviation, not negative.
    ///   - base: the tensor's first element.
    ///   - order: where its elements lie.
    package func normal(mean: Double, std: Double, into base: UnsafeMutablePointer<Float>, order: MemoryOrder) {
        guard order.isContiguous, order.count >= 16 else {
            return order.forEachOffset { base[$0] = Float(mean.addingProduct(standardNormal(), std)) }
        }
        let (mean, std) = (Float(mean), Float(std))
        twister.fillUniform(base, order.count)
        ckernels_normal(base, order.count / 16, mean, std)
        if order.count % 16 != 0 {
            let last = base + (order.count - 16)
            twister.fillUniform(last, 16)
            ckernels_normal(last, 1, mean, std)
        }
    }

    /// Fills a tensor's elements with values of a normal distribution: the form for doubles of
    /// ``normal(mean:std:into:order:)-(_,_,UnsafeMutablePointer<Float>,_)``, with the C library's functions in its groups.
    package func normal(mean: Double, std: Double, into base: UnsafeMutablePointer<Double>, order: MemoryOrder) {
        guard order.isContiguous, order.count >= 16 else {
            return order.forEachOffset { base[$0] = mean.addingProduct(standardNormal(), std) }
        }
        fillInGroups(base, order.count, draw: { $0.nextUniformDouble() }) { group in
            for index in 0..<8 {
                let radius = (-2 * log(1 - group[index])).squareRoot()
                let angle = 2 * Double.pi * group[index + 8]
                group[index] = mean.addingProduct(radius * cos(angle), std)
                group[index + 8] = mean.addingProduct(radius * sin(angle), std)
            }
        }
    }

    /// Fills a buffer of at least 16 elements with uniform values and transforms it in place, 16 elements at a time.
    @inline(__always)
    private func fillInGroups<Element>(
        _ base: UnsafeMutablePointer<Element>, _ count: Int, draw: (inout MersenneTwister) -> Element,
        transform: (UnsafeMutablePointer<Element>) -> Void
    ) {
        fill(base, MemoryOrder(count: count), draw)
        for start in stride(from: 0, through: count - 16, by: 16) { transform(base + start) }
        if count % 16 != 0 {
            fill(base + (count - 16), MemoryOrder(count: 16), draw)
            transform(base + (count - 16))
        }
    }
}
