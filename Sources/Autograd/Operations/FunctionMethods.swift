extension Tensor {
    /// `e` to the power of each element.
    public final func exp() -> Tensor { trapping { try Checked.exp(self) } }
    /// `exp(x) - 1`, exact for small elements.
    public final func expm1() -> Tensor { trapping { try Checked.expm1(self) } }
    /// The natural logarithm.
    public final func log() -> Tensor { trapping { try Checked.log(self) } }
    /// The logarithm to base 2.
    public final func log2() -> Tensor { trapping { try Checked.log2(self) } }
    /// The logarithm to base 10.
    public final func log10() -> Tensor { trapping { try Checked.log10(self) } }
    /// `log(1 + x)`, exact for small elements.
    public final func log1p() -> Tensor { trapping { try Checked.log1p(self) } }
    /// The square root.
    public final func sqrt() -> Tensor { trapping { try Checked.sqrt(self) } }
    /// `1 / sqrt(x)`.
    public final func rsqrt() -> Tensor { trapping { try Checked.rsqrt(self) } }
    /// `1 / x`.
    public final func reciprocal() -> Tensor { trapping { try Checked.reciprocal(self) } }
    /// The square.
    public final func square() -> Tensor { trapping { try Checked.square(self) } }
    /// The sine.
    public final func sin() -> Tensor { trapping { try Checked.sin(self) } }
    /// The cosine.
    public final func cos() -> Tensor { trapping { try Checked.cos(self) } }
    /// The tangent.
    public final func tan() -> Tensor { trapping { try Checked.tan(self) } }
    /// The inverse of the sine.
    public final func asin() -> Tensor { trapping { try Checked.asin(self) } }
    /// The inverse of the cosine.
    public final func acos() -> Tensor { trapping { try Checked.acos(self) } }
    /// The inverse of the tangent.
    public final func atan() -> Tensor { trapping { try Checked.atan(self) } }
    /// The hyperbolic sine.
    public final func sinh() -> Tensor { trapping { try Checked.sinh(self) } }
    /// The hyperbolic cosine.
    public final func cosh() -> Tensor { trapping { try Checked.cosh(self) } }
    /// The hyperbolic tangent.
    public final func tanh() -> Tensor { trapping { try Checked.tanh(self) } }
    /// The inverse of the hyperbolic tangent.
    public final func atanh() -> Tensor { trapping { try Checked.atanh(self) } }
    /// The error function.
    public final func erf() -> Tensor { trapping { try Checked.erf(self) } }
    /// The logistic function `1 / (1 + exp(-x))`.
    public final func sigmoid() -> Tensor { trapping { try Checked.sigmoid(self) } }
    /// The positive part.
    public final func relu() -> Tensor { trapping { try Checked.relu(self) } }
    /// The absolute value.
    public final func abs() -> Tensor { trapping { try Checked.abs(self) } }
    /// The opposite number.
    public final func neg() -> Tensor { trapping { try Checked.neg(self) } }
    /// -1, 0 or 1.
    public final func sign() -> Tensor { trapping { try Checked.sign(self) } }
    /// The next integer below.
    public final func floor() -> Tensor { trapping { try Checked.floor(self) } }
    /// The next integer above.
    public final func ceil() -> Tensor { trapping { try Checked.ceil(self) } }
    /// The next integer towards zero.
    public final func trunc() -> Tensor { trapping { try Checked.trunc(self) } }
    /// The nearest integer, the even one of two.
    public final func round() -> Tensor { trapping { try Checked.round(self) } }
    /// The nearest number of so many decimals.
    public final func round(decimals: Int) -> Tensor { trapping { try Checked.round(self, decimals: decimals) } }
    /// What truncation leaves.
    public final func frac() -> Tensor { trapping { try Checked.frac(self) } }
    /// The elements with NaN replaced by 0 and infinities by the largest finite values.
    public final func nanToNum() -> Tensor { trapping { try Checked.nanToNum(self) } }
    /// The elements limited to a range.
    public final func clamp(min: (any Scalar)? = nil, max: (any Scalar)? = nil) -> Tensor {
        trapping { try Checked.clamp(self, min: min?.number, max: max?.number) }
    }
    /// Each element to the power of a number.
    public final func pow(_ exponent: any Scalar) -> Tensor { trapping { try Checked.pow(self, exponent.number) } }
    /// Each element to the power of the other tensor's.
    public final func pow(_ exponent: Tensor) -> Tensor { trapping { try Checked.pow(self, exponent) } }
    /// `self + alpha * other`.
    public final func add(_ other: Tensor, alpha: any Scalar = 1) -> Tensor {
        trapping { try Checked.add(self, other, alpha: alpha.number) }
    }
    /// `self - alpha * other`.
    public final func sub(_ other: Tensor, alpha: any Scalar = 1) -> Tensor {
        trapping { try Checked.sub(self, other, alpha: alpha.number) }
    }
    /// `self * other`.
    public final func mul(_ other: Tensor) -> Tensor { trapping { try Checked.mul(self, other) } }
    /// `self / other`.
    public final func div(_ other: Tensor) -> Tensor { trapping { try Checked.div(self, other) } }
    /// `self + other`.
    public final func add(_ other: any Scalar) -> Tensor { trapping { try Checked.add(self, other.number) } }
    /// `self - other`.
    public final func sub(_ other: any Scalar) -> Tensor { trapping { try Checked.sub(self, other.number) } }
    /// `self * other`.
    public final func mul(_ other: any Scalar) -> Tensor { trapping { try Checked.mul(self, other.number) } }
    /// `self / other`.
    public final func div(_ other: any Scalar) -> Tensor { trapping { try Checked.div(self, other.number) } }
    /// The remainder with the divisor's sign, as Python's `%`.
    public final func remainder(_ other: Tensor) -> Tensor { trapping { try Checked.remainder(self, other) } }
    /// The remainder with the divisor's sign, as Python's `%`.
    public final func remainder(_ other: any Scalar) -> Tensor { trapping { try Checked.remainder(self, other.number) } }
    /// The remainder with the dividend's sign, as C's `fmod`.
    public final func fmod(_ other: Tensor) -> Tensor { trapping { try Checked.fmod(self, other) } }
    /// The remainder with the dividend's sign, as C's `fmod`.
    public final func fmod(_ other: any Scalar) -> Tensor { trapping { try Checked.fmod(self, other.number) } }
}

/// `e` to the power of each element.
public func exp(_ x: Tensor) -> Tensor { x.exp() }
/// The natural logarithm of each element.
public func log(_ x: Tensor) -> Tensor { x.log() }
/// The square root of each element.
public func sqrt(_ x: Tensor) -> Tensor { x.sqrt() }
/// The sine of each element.
public func sin(_ x: Tensor) -> Tensor { x.sin() }
/// The cosine of each element.
public func cos(_ x: Tensor) -> Tensor { x.cos() }
/// The hyperbolic tangent of each element.
public func tanh(_ x: Tensor) -> Tensor { x.tanh() }
/// The logistic function of each element.
public func sigmoid(_ x: Tensor) -> Tensor { x.sigmoid() }
/// The positive part of each element.
public func relu(_ x: Tensor) -> Tensor { x.relu() }
/// The absolute value of each element.
public func abs(_ x: Tensor) -> Tensor { x.abs() }
/// A number to the power of each element.
public func pow(_ base: any Scalar, _ exponent: Tensor) -> Tensor { trapping { try Checked.pow(base.number, exponent) } }
/// Each element to the power of a number.
public func pow(_ base: Tensor, _ exponent: any Scalar) -> Tensor { base.pow(exponent) }
