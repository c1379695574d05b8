import CKernels

/// The passes over a run of neighbouring elements that normalisation takes; those over single precision have code for each kind of
/// processor.
extension FloatElement {
    @inline(__always)
    private static func single(_ x: UnsafePointer<Self>) -> UnsafePointer<Float> { UnsafeRawPointer(x).assumingMemoryBound(to: Float.self) }

    @inline(__always)
    private static func single(_ x: UnsafeMutablePointer<Self>) -> UnsafeMutablePointer<Float> {
        UnsafeMutableRawPointer(x).assumingMemoryBound(to: Float.self)
    }

    /// The sum of `count` elements in double precision.
    @inline(__always)
    static func sum(_ x: UnsafePointer<Self>, _ count: Int) -> Double {
        if Self.self == Float.self { return ckernels_sum(single(x), count) }
        var total = SIMD8<Double>()
        var index = 0
        while index &+ 8 <= count {
            total += SIMD8(
                x[index].asDouble, x[index &+ 1].asDouble, x[index &+ 2].asDouble, x[index &+ 3].asDouble, x[index &+ 4].asDouble,
                x[index &+ 5].asDouble, x[index &+ 6].asDouble, x[index &+ 7].asDouble)
            index &+= 8
        }
        var rest = 0.0
        while index < count {
            rest += x[index].asDouble
            index &+= 1
        }
        return total.sum() + rest
    }

    /// The sum of the squares of `x - mean` in double precision.
    @inline(__always)
    static func squares(_ x: UnsafePointer<Self>, _ count: Int, _ mean: Double) -> Double {
        if Self.self == Float.self { return ckernels_squares(single(x), count, mean) }
        var total = 0.0
        for index in 0..<count {
            let distance = x[index].asDouble - mean
            total += distance * distance
        }
        return total
    }

    /// Adds the sum of a gradient to `sum`, and that of `gradient * (x - mean)` to `product`.
    @inline(__always)
    static func products(
        _ gradient: UnsafePointer<Self>, _ x: UnsafePointer<Self>, _ count: Int, _ mean: Double, _ sum: inout Double, _ product: inout Double
    ) {
        if Self.self == Float.self { return ckernels_products(single(gradient), single(x), count, mean, &sum, &product) }
        for index in 0..<count {
            sum += gradient[index].asDouble
            product += gradient[index].asDouble * (x[index].asDouble - mean)
        }
    }

    /// `y = (x - mean) * scale + shift`.
    @inline(__always)
    static func standardise(
        _ x: UnsafePointer<Self>, _ count: Int, _ mean: Self, _ scale: Self, _ shift: Self, into y: UnsafeMutablePointer<Self>
    ) {
        if let mean = mean as? Float, let scale = scale as? Float, let shift = shift as? Float {
            return ckernels_standardise(single(x), count, mean, scale, shift, single(y))
        }
        for index in 0..<count { y[index] = (x[index] - mean) * scale + shift }
    }

    /// `result = (gradient - offset - (x - mean) * slope) * scale`.
    @inline(__always)
    static func standardisedGradient(
        _ gradient: UnsafePointer<Self>, _ x: UnsafePointer<Self>, _ count: Int, _ mean: Self, _ offset: Self, _ slope: Self, _ scale: Self,
        into result: UnsafeMutablePointer<Self>
    ) {
        if let mean = mean as? Float, let offset = offset as? Float, let slope = slope as? Float, let scale = scale as? Float {
            return ckernels_standardised_gradient(single(gradient), single(x), count, mean, offset, slope, scale, single(result))
        }
        for index in 0..<count { result[index] = (gradient[index] - offset - (x[index] - mean) * slope) * scale }
    }
}
