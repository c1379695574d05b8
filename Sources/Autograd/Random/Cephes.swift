/// The single-precision logarithm, sine and cosine of Moshier's Cephes library, with every product and sum fused where
/// PyTorch's vectorised kernels fuse them.
///
/// Good to about 1 ulp, yet not the same as the C library's functions: in up to a tenth of the arguments the last bit differs,
/// and normal numbers must not.
enum Cephes {
    /// The natural logarithm of a normal positive number.
    @inline(__always)
    static func log(_ value: Float) -> Float {
        // value = m * 2^e with m in [1/2, 1), then shifted so that m lies around 1.
        var mantissa = value.significand * 0.5
        var exponent = Float(value.exponent + 1)
        if mantissa < 0.70710678 {
            exponent -= 1
            mantissa = (mantissa - 1) + mantissa
        } else {
            mantissa -= 1
        }
        let x = mantissa
        let square = x * x
        var y: Float = 7.0376836292e-2
        y = (-1.1514610310e-1 as Float).addingProduct(y, x)
        y = (1.1676998740e-1 as Float).addingProduct(y, x)
        y = (-1.2420140846e-1 as Float).addingProduct(y, x)
        y = (1.4249322787e-1 as Float).addingProduct(y, x)
        y = (-1.6668057665e-1 as Float).addingProduct(y, x)
        y = (2.0000714765e-1 as Float).addingProduct(y, x)
        y = (-2.4999993993e-1 as Float).addingProduct(y, x)
        y = (3.3333331174e-1 as Float).addingProduct(y, x)
        y *= x
        y = (exponent * -2.12194440e-4).addingProduct(y, square)
        y -= square * 0.5
        // The high part of ln 2, whose product with a small integer is exact.
        return (x + y) + exponent * 0.693359375
    }

    /// The sine and the cosine of an angle in radians, from 0 to a few turns.
    @inline(__always)
    static func sineAndCosine(_ angle: Float) -> (sine: Float, cosine: Float) {
        // The even octant j, and what is left of the angle, with pi/4 in three parts.
        let octant = (Int32(angle * 1.27323954473516) &+ 1) & ~1
        let j = Float(octant)
        var x = angle.addingProduct(j, -0.78515625)
        x = x.addingProduct(j, -2.4187564849853515625e-4)
        x = x.addingProduct(j, -3.77489497744594108e-8)
        let square = x * x

        var c: Float = 2.443315711809948e-5
        c = (-1.388731625493765e-3 as Float).addingProduct(c, square)
        c = (4.166664568298827e-2 as Float).addingProduct(c, square)
        c *= square
        c = (-(square * 0.5)).addingProduct(c, square)
        c += 1

        var s: Float = -1.9515295891e-4
        s = (8.3321608736e-3 as Float).addingProduct(s, square)
        s = (-1.6666654611e-1 as Float).addingProduct(s, square)
        s *= square
        s = x.addingProduct(s, x)

        let swapped = octant & 2 != 0
        let sine = swapped ? c : s
        let cosine = swapped ? s : c
        return (octant & 4 != 0 ? -sine : sine, (octant &- 2) & 4 == 0 ? -cosine : cosine)
    }
}
