import Autograd

// Every declaration of the public surface is called here as a program that imports the library calls it, once with what must
// be given and once with everything. That these files compile is the test: nothing in them runs.

/// New tensors.
private func making(
    _ x: Tensor, _ y: Tensor, _ z: Tensor, _ n: Int, _ d: Double, _ f: Float, _ on: Bool, _ text: String, _ sizes: [Int]
) {
    _ = Tensor([[1.0, 2]])
    _ = Tensor([[1.0, 2]], dtype: .int64, requiresGrad: on)
    let _: String = x.description
    let _: Tensor = Tensor.zeros(n, n)
    let _: Tensor = Tensor.zeros(n, n, dtype: .float64, requiresGrad: on)
    let _: Tensor = Tensor.zeros(sizes)
    let _: Tensor = Tensor.zeros(sizes, dtype: .float64, requiresGrad: on)
    let _: Tensor = Tensor.ones(n, n)
    let _: Tensor = Tensor.ones(n, n, dtype: .float64, requiresGrad: on)
    let _: Tensor = Tensor.ones(sizes)
    let _: Tensor = Tensor.ones(sizes, dtype: .float64, requiresGrad: on)
    let _: Tensor = Tensor.empty(n, n)
    let _: Tensor = Tensor.empty(n, n, dtype: .float64, requiresGrad: on)
    let _: Tensor = Tensor.rand(n, n)
    let _: Tensor = Tensor.rand(n, n, dtype: .float64, requiresGrad: on)
    let _: Tensor = Tensor.rand(sizes)
    let _: Tensor = Tensor.rand(sizes, dtype: .float64, requiresGrad: on)
    let _: Tensor = Tensor.randn(n, n)
    let _: Tensor = Tensor.randn(n, n, dtype: .float64, requiresGrad: on)
    let _: Tensor = Tensor.randn(sizes)
    let _: Tensor = Tensor.randn(sizes, dtype: .float64, requiresGrad: on)
    let _: Tensor = Tensor.arange(n)
    let _: Tensor = Tensor.arange(n, dtype: .int64)
    let _: Tensor = Tensor.arange(d)
    let _: Tensor = Tensor.arange(d, dtype: .int64)
    let _: Tensor = Tensor.arange(n, n)
    let _: Tensor = Tensor.arange(n, n, n, dtype: .int64)
    let _: Tensor = Tensor.arange(d, d)
    let _: Tensor = Tensor.arange(d, d, d, dtype: .int64)
    let _: Tensor = Tensor.linspace(d, d, n)
    let _: Tensor = Tensor.linspace(d, d, n, dtype: .float64, requiresGrad: on)
    let _: Tensor = Tensor.eye(n)
    let _: Tensor = Tensor.eye(n, dtype: .float64)
    let _: Tensor = Tensor.eye(n, n)
    let _: Tensor = Tensor.eye(n, n, dtype: .float64)
    let _: Tensor = Tensor.randint(n, n, sizes)
    let _: Tensor = Tensor.randint(n, n, sizes, dtype: .float64)
    let _: Tensor = Tensor.randperm(n)
    let _: Tensor = Tensor.bernoulli(x)
    let _: Tensor = Tensor.normal(d, d, sizes)
    let _: Tensor = Tensor.zerosLike(x)
    let _: Tensor = Tensor.zerosLike(x, dtype: .int64, requiresGrad: on)
    let _: Tensor = Tensor.onesLike(x)
    let _: Tensor = Tensor.onesLike(x, dtype: .int64, requiresGrad: on)
    let _: Tensor = Tensor.randLike(x)
    let _: Tensor = Tensor.randnLike(x)
    let _: Tensor = Tensor.fullLike(x, 2)
    let _: Tensor = Tensor.fullLike(x, 2.5)
    let _: Tensor = Tensor.cat([x, y])
    let _: Tensor = Tensor.cat([x, y], dim: n)
    let _: Tensor = Tensor.stack([x, y])
    let _: Tensor = Tensor.stack([x, y], dim: n)
    let _: Tensor = Tensor.where(x, y, z)
    let _: Tensor = Tensor.where(x, x, 2)
    let _: Tensor = Tensor.where(x, x, 2.5)
    let _: Tensor = Tensor.maximum(x, y)
    let _: Tensor = Tensor.minimum(x, y)
    let _: [Tensor] = Tensor.meshgrid(x, y)
    let _: Tensor = Tensor.einsum(text, x, x)
    let _: Tensor = Tensor(1)
    let _: Tensor = Tensor(2.5, requiresGrad: on)
    let _: Tensor = Tensor(f)
    let _: Tensor = Tensor(on)
    let _: Tensor = Tensor([n, n])
    let _: Tensor = Tensor([[[d]]], dtype: .float64)
    let _: Tensor = Tensor([true, false])
    let _: Tensor = Tensor.full(sizes, 7)
    let _: Tensor = Tensor.full([2, 3], 7.0)
}

/// Operators.
private func operators(_ x: Tensor, _ y: Tensor, _ z: inout Tensor, _ n: Int, _ d: Double, _ f: Float) {
    let _: Tensor = x + y
    let _: Tensor = x + d
    let _: Tensor = x + f
    let _: Tensor = x + n
    let _: Tensor = d + y
    let _: Tensor = f + y
    let _: Tensor = n + y
    let _: Tensor = x - y
    let _: Tensor = x - d
    let _: Tensor = x - f
    let _: Tensor = x - n
    let _: Tensor = d - y
    let _: Tensor = f - y
    let _: Tensor = n - y
    let _: Tensor = x * y
    let _: Tensor = x * d
    let _: Tensor = x * f
    let _: Tensor = x * n
    let _: Tensor = d * y
    let _: Tensor = f * y
    let _: Tensor = n * y
    let _: Tensor = x / y
    let _: Tensor = x / d
    let _: Tensor = x / f
    let _: Tensor = x / n
    let _: Tensor = d / y
    let _: Tensor = f / y
    let _: Tensor = n / y
    let _: Tensor = -x
    z += x
    z += d
    z += n
    z -= x
    z -= d
    z -= n
    z *= x
    z *= d
    z *= n
    z /= x
    z /= d
    z /= n
    let _: Tensor = x .== y
    let _: Tensor = x .== d
    let _: Tensor = x .== n
    let _: Tensor = x .!= y
    let _: Tensor = x .!= d
    let _: Tensor = x .!= n
    let _: Tensor = x .< y
    let _: Tensor = x .< d
    let _: Tensor = x .< n
    let _: Tensor = x .<= y
    let _: Tensor = x .<= d
    let _: Tensor = x .<= n
    let _: Tensor = x .> y
    let _: Tensor = x .> d
    let _: Tensor = x .> n
    let _: Tensor = x .>= y
    let _: Tensor = x .>= d
    let _: Tensor = x .>= n
}

/// Facts and what leads out of tensors.
private func facts(_ x: Tensor, _ n: Int) {
    let _: [Int] = x.shape
    let _: Int = x.size(n)
    let _: Int = x.ndim
    let _: Int = x.numel
    let _: DType = x.dtype
    let _: [Int] = x.stride
    let _: Bool = x.isContiguous
    let _: Int = x.version
    let _: Double = x.item()
    let _: [Double] = x.scalars
}

/// Functions of each element.
private func functionsOfElements(_ x: Tensor, _ n: Int) {
    let _: Tensor = x.exp()
    let _: Tensor = x.log()
    let _: Tensor = x.sqrt()
    let _: Tensor = x.abs()
    let _: Tensor = x.sin()
    let _: Tensor = x.cos()
    let _: Tensor = x.tan()
    let _: Tensor = x.tanh()
    let _: Tensor = x.sigmoid()
    let _: Tensor = x.relu()
    let _: Tensor = x.floor()
    let _: Tensor = x.ceil()
    let _: Tensor = x.round()
    let _: Tensor = x.round(decimals: n)
    let _: Tensor = x.trunc()
    let _: Tensor = x.sign()
    let _: Tensor = x.square()
    let _: Tensor = x.neg()
    let _: Tensor = x.atan()
    let _: Tensor = x.asin()
    let _: Tensor = x.acos()
    let _: Tensor = x.atanh()
    let _: Tensor = x.sinh()
    let _: Tensor = x.cosh()
    let _: Tensor = x.erf()
    let _: Tensor = x.expm1()
    let _: Tensor = x.frac()
    let _: Tensor = x.rsqrt()
    let _: Tensor = x.reciprocal()
    let _: Tensor = x.log2()
    let _: Tensor = x.log10()
    let _: Tensor = x.log1p()
    let _: Tensor = x.nanToNum()
    let _: Tensor = x.clamp()
    let _: Tensor = x.clamp(min: 1, max: 1)
    let _: Tensor = x.pow(2)
    let _: Tensor = x.pow(2.5)
    let _: Tensor = x.pow(x)
    let _: Tensor = x.isnan()
    let _: Tensor = x.isinf()
    let _: Tensor = x.isfinite()
    let _: Tensor = x.softmax(dim: n)
    let _: Tensor = x.logSoftmax(dim: n)
}

/// Operations of two tensors.
private func twoOperands(_ x: Tensor, _ d: Double, _ on: Bool) {
    let _: Tensor = x.add(x)
    let _: Tensor = x.add(x, alpha: 2.5)
    let _: Tensor = x.sub(x)
    let _: Tensor = x.sub(x, alpha: 2.5)
    let _: Tensor = x.mul(x)
    let _: Tensor = x.div(x)
    let _: Tensor = x.remainder(x)
    let _: Tensor = x.remainder(2)
    let _: Tensor = x.remainder(2.5)
    let _: Tensor = x.fmod(x)
    let _: Tensor = x.fmod(2)
    let _: Tensor = x.fmod(2.5)
    let _: Tensor = x.logicalAnd(x)
    let _: Tensor = x.logicalOr(x)
    let _: Tensor = x.logicalXor(x)
    let _: Tensor = x.logicalNot()
    let _: Bool = x.equal(x)
    let _: Bool = x.allclose(x)
    let _: Bool = x.allclose(x, rtol: d, atol: d, equalNan: on)
    let _: Tensor = x.mm(x)
    let _: Tensor = x.matmul(x)
    let _: Tensor = x.mv(x)
    let _: Tensor = x.dot(x)
    let _: Tensor = x.bmm(x)
    let _: Tensor = x.outer(x)
}

/// Reductions, order and search.
private func reductions(_ x: Tensor, _ n: Int, _ d: Double, _ on: Bool) {
    let _: Tensor = x.all()
    let _: Tensor = x.all(dim: n)
    let _: Tensor = x.all(dim: n, keepdim: on)
    let _: Tensor = x.any()
    let _: Tensor = x.any(dim: n)
    let _: Tensor = x.any(dim: n, keepdim: on)
    let _: Tensor = x.sum()
    let _: Tensor = x.sum(dtype: .int64)
    let _: Tensor = x.sum(dim: 2)
    let _: Tensor = x.sum(dim: [2, 3], keepdim: on)
    let _: Tensor = x.mean()
    let _: Tensor = x.mean(dim: 2)
    let _: Tensor = x.mean(dim: [2, 3], keepdim: on)
    let _: Tensor = x.prod()
    let _: Tensor = x.prod(dim: n)
    let _: Tensor = x.prod(dim: n, keepdim: on)
    let _: Tensor = x.max()
    let _: Ranked = x.max(dim: n)
    let _: Ranked = x.max(dim: n, keepdim: on)
    let _: Tensor = x.min()
    let _: Ranked = x.min(dim: n)
    let _: Ranked = x.min(dim: n, keepdim: on)
    let _: Tensor = x.amax(dim: 2)
    let _: Tensor = x.amax(dim: [2, 3], keepdim: on)
    let _: Tensor = x.amin(dim: 2)
    let _: Tensor = x.amin(dim: [2, 3], keepdim: on)
    let _: Tensor = x.argmax()
    let _: Tensor = x.argmax(dim: n)
    let _: Tensor = x.argmax(dim: n, keepdim: on)
    let _: Tensor = x.argmin()
    let _: Tensor = x.argmin(dim: n)
    let _: Tensor = x.argmin(dim: n, keepdim: on)
    let _: Tensor = x.std()
    let _: Tensor = x.std(unbiased: on)
    let _: Tensor = x.std(dim: 2)
    let _: Tensor = x.std(dim: [2, 3], unbiased: on, keepdim: on)
    let _: Tensor = x.variance()
    let _: Tensor = x.variance(unbiased: on)
    let _: Tensor = x.variance(dim: 2)
    let _: Tensor = x.variance(dim: [2, 3], unbiased: on, keepdim: on)
    let _: Tensor = x.norm()
    let _: Tensor = x.norm(p: d)
    let _: Tensor = x.norm(dim: 2)
    let _: Tensor = x.norm(p: d, dim: [2, 3], keepdim: on)
    let _: Tensor = x.cumsum(dim: n)
    let _: Tensor = x.cumprod(dim: n)
    let _: Tensor = x.logsumexp(dim: 2)
    let _: Tensor = x.logsumexp(dim: [2, 3], keepdim: on)
    let _: Tensor = x.median()
    let _: Ranked = x.median(dim: n)
    let _: Ranked = x.median(dim: n, keepdim: on)
    let _: Ranked = x.sort()
    let _: Ranked = x.sort(dim: n, descending: on, stable: on)
    let _: Tensor = x.argsort()
    let _: Tensor = x.argsort(dim: n, descending: on, stable: on)
    let _: Ranked = x.topk(n)
    let _: Ranked = x.topk(n, dim: n, largest: on)
    let _: Tensor = x.unique()
    let _: Tensor = x.bincount()
    let _: Tensor = x.bincount(weights: x, minlength: n)
    let _: Tensor = x.nonzero()
}
