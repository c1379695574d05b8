extension Tensor {
    /// The sum of all elements.
    public final func sum(dtype: DType? = nil) -> Tensor { trapping { try Checked.sum(self, dtype: dtype) } }
    /// The sums over some dimensions.
    public final func sum(dim: any Size, keepdim: Bool = false) -> Tensor {
        trapping { try Checked.sum(self, dim: dim.sizes, keepdim: keepdim) }
    }
    /// The mean of all elements.
    public final func mean() -> Tensor { trapping { try Checked.mean(self) } }
    /// The means over some dimensions.
    public final func mean(dim: any Size, keepdim: Bool = false) -> Tensor {
        trapping { try Checked.mean(self, dim: dim.sizes, keepdim: keepdim) }
    }
    /// The product of all elements.
    public final func prod() -> Tensor { trapping { try Checked.prod(self) } }
    /// The products along a dimension.
    public final func prod(dim: Int, keepdim: Bool = false) -> Tensor { trapping { try Checked.prod(self, dim: dim, keepdim: keepdim) } }
    /// The largest element.
    public final func max() -> Tensor { trapping { try Checked.max(self) } }
    /// The first largest element along a dimension, and its place.
    public final func max(dim: Int, keepdim: Bool = false) -> Ranked { trapping { try Checked.max(self, dim: dim, keepdim: keepdim) } }
    /// The smallest element.
    public final func min() -> Tensor { trapping { try Checked.min(self) } }
    /// The first smallest element along a dimension, and its place.
    public final func min(dim: Int, keepdim: Bool = false) -> Ranked { trapping { try Checked.min(self, dim: dim, keepdim: keepdim) } }
    /// The largest elements over some dimensions.
    public final func amax(dim: any Size, keepdim: Bool = false) -> Tensor {
        trapping { try Checked.amax(self, dim: dim.sizes, keepdim: keepdim) }
    }
    /// The smallest elements over some dimensions.
    public final func amin(dim: any Size, keepdim: Bool = false) -> Tensor {
        trapping { try Checked.amin(self, dim: dim.sizes, keepdim: keepdim) }
    }
    /// The place of the first largest element in the flattened tensor.
    public final func argmax() -> Tensor { trapping { try Checked.argmax(self) } }
    /// The place of the first largest element along a dimension.
    public final func argmax(dim: Int, keepdim: Bool = false) -> Tensor { trapping { try Checked.argmax(self, dim: dim, keepdim: keepdim) } }
    /// The place of the first smallest element in the flattened tensor.
    public final func argmin() -> Tensor { trapping { try Checked.argmin(self) } }
    /// The place of the first smallest element along a dimension.
    public final func argmin(dim: Int, keepdim: Bool = false) -> Tensor { trapping { try Checked.argmin(self, dim: dim, keepdim: keepdim) } }
    /// The standard deviation of all elements.
    public final func std(unbiased: Bool = true) -> Tensor { trapping { try Checked.std(self, unbiased: unbiased) } }
    /// The standard deviations over some dimensions.
    public final func std(dim: any Size, unbiased: Bool = true, keepdim: Bool = false) -> Tensor {
        trapping { try Checked.std(self, dim: dim.sizes, unbiased: unbiased, keepdim: keepdim) }
    }
    /// The variance of all elements.
    public final func variance(unbiased: Bool = true) -> Tensor { trapping { try Checked.variance(self, unbiased: unbiased) } }
    /// The variances over some dimensions.
    public final func variance(dim: any Size, unbiased: Bool = true, keepdim: Bool = false) -> Tensor {
        trapping { try Checked.variance(self, dim: dim.sizes, unbiased: unbiased, keepdim: keepdim) }
    }
    /// The `p`-norm of all elements.
    public final func norm(p: Double = 2) -> Tensor { trapping { try Checked.norm(self, p: p) } }
    /// The `p`-norms over some dimensions.
    public final func norm(p: Double = 2, dim: any Size, keepdim: Bool = false) -> Tensor {
        trapping { try Checked.norm(self, p: p, dim: dim.sizes, keepdim: keepdim) }
    }
    /// The sums of all elements up to each, along a dimension.
    public final func cumsum(dim: Int) -> Tensor { trapping { try Checked.cumsum(self, dim: dim) } }
    /// The products of all elements up to each, along a dimension.
    public final func cumprod(dim: Int) -> Tensor { trapping { try Checked.cumprod(self, dim: dim) } }
    /// `log(sum(exp(x)))` over some dimensions, without overflow.
    public final func logsumexp(dim: any Size, keepdim: Bool = false) -> Tensor {
        trapping { try Checked.logsumexp(self, dim: dim.sizes, keepdim: keepdim) }
    }
    /// The shares `exp(x) / sum(exp(x))` along a dimension.
    public final func softmax(dim: Int) -> Tensor { trapping { try Checked.softmax(self, dim: dim) } }
    /// The logarithms of the softmax along a dimension.
    public final func logSoftmax(dim: Int) -> Tensor { trapping { try Checked.logSoftmax(self, dim: dim) } }
    /// The middle element, the lower one of two.
    public final func median() -> Tensor { trapping { try Checked.median(self) } }
    /// The middle elements along a dimension, and their places.
    public final func median(dim: Int, keepdim: Bool = false) -> Ranked { trapping { try Checked.median(self, dim: dim, keepdim: keepdim) } }
    /// The elements in order along a dimension, and their places.
    public final func sort(dim: Int = -1, descending: Bool = false, stable: Bool = false) -> Ranked {
        trapping { try Checked.sort(self, dim: dim, descending: descending, stable: stable) }
    }
    /// The places of the elements in order along a dimension.
    public final func argsort(dim: Int = -1, descending: Bool = false, stable: Bool = false) -> Tensor {
        trapping { try Checked.argsort(self, dim: dim, descending: descending, stable: stable) }
    }
    /// The `k` largest (or smallest) elements along a dimension, in order, and their places.
    public final func topk(_ k: Int, dim: Int = -1, largest: Bool = true) -> Ranked {
        trapping { try Checked.topk(self, k, dim: dim, largest: largest) }
    }
    /// The different elements in rising order.
    public final func unique() -> Tensor { trapping { try Checked.unique(self) } }
    /// How often each number from 0 occurs in a row of whole numbers, or the sum of the weights of its occurrences.
    ///
    /// - Parameters:
    ///   - weights: What each element counts; 1 where nil.
    ///   - minlength: How many numbers are counted at the least, from 0: useful where the last classes may not occur.
    public final func bincount(weights: Tensor? = nil, minlength: Int = 0) -> Tensor {
        trapping { try Checked.bincount(self, weights: weights, minlength: minlength) }
    }
    /// Whether all elements are not zero.
    public final func all() -> Tensor { trapping { try Checked.all(self) } }
    /// Whether all elements along a dimension are not zero.
    public final func all(dim: Int, keepdim: Bool = false) -> Tensor { trapping { try Checked.all(self, dim: dim, keepdim: keepdim) } }
    /// Whether any element is not zero.
    public final func any() -> Tensor { trapping { try Checked.any(self) } }
    /// Whether any element along a dimension is not zero.
    public final func any(dim: Int, keepdim: Bool = false) -> Tensor { trapping { try Checked.any(self, dim: dim, keepdim: keepdim) } }
}
