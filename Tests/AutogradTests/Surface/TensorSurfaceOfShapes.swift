import Autograd

// The rest of the methods of tensors; see TensorSurface.swift.

/// Shapes, parts and conversions.
private func shapes(_ x: Tensor, _ n: Int, _ sizes: [Int]) {
    let _: Tensor = x.reshape(n, n)
    let _: Tensor = x.reshape(sizes)
    let _: Tensor = x.view(n, n)
    let _: Tensor = x.t()
    let _: Tensor = x.T
    let _: Tensor = x.transpose(n, n)
    let _: Tensor = x.permute(n, n)
    let _: Tensor = x.squeeze()
    let _: Tensor = x.squeeze(n)
    let _: Tensor = x.unsqueeze(n)
    let _: Tensor = x.flatten()
    let _: Tensor = x.flatten(startDim: n, endDim: n)
    let _: Tensor = x.expand(n, n)
    let _: Tensor = x.repeat(n, n)
    let _: Tensor = x.tile(n, n)
    let _: Tensor = x.repeatInterleave(n)
    let _: Tensor = x.contiguous()
    let _: [Tensor] = x.split(2)
    let _: [Tensor] = x.split([2, 3], dim: n)
    let _: [Tensor] = x.chunk(n)
    let _: [Tensor] = x.chunk(n, dim: n)
    let _: [Tensor] = x.unbind()
    let _: [Tensor] = x.unbind(dim: n)
    let _: Tensor = x.gather(dim: n, index: x)
    let _: Tensor = x.indexSelect(dim: n, index: x)
    let _: Tensor = x.maskedFill(x, 2)
    let _: Tensor = x.maskedFill(x, 2.5)
    let _: Tensor = x.maskedSelect(x)
    let _: Tensor = x.narrow(dim: n, start: n, length: n)
    let _: Tensor = x.tril()
    let _: Tensor = x.triu()
    let _: Tensor = x.diagonal()
    let _: Tensor = x.flip(n, n)
    let _: Tensor = x.roll(n, dims: n)
    let _: Tensor = x.clone()
    let _: Tensor = x.to(.float64)
    let _: Tensor = x.double()
    let _: Tensor = x.float()
    let _: Tensor = x.long()
}

/// Methods in place.
private func inPlace(_ x: Tensor, _ n: Int, _ d: Double, _ on: Bool) {
    x.add_(x)
    x.add_(x, alpha: 2.5)
    x.add_(2)
    x.add_(2.5)
    x.sub_(x)
    x.sub_(2)
    x.sub_(2.5)
    x.mul_(x)
    x.mul_(2)
    x.mul_(2.5)
    x.div_(x)
    x.div_(2)
    x.div_(2.5)
    x.pow_(2)
    x.pow_(2.5)
    x.zero_()
    x.fill_(2)
    x.fill_(2.5)
    x.copy_(x)
    x.clamp_()
    x.clamp_(min: 1, max: 1)
    x.neg_()
    x.abs_()
    x.relu_()
    x.floor_()
    x.normal_()
    x.normal_(d, d)
    x.uniform_()
    x.uniform_(d, d)
    x.bernoulli_()
    x.bernoulli_(d)
    x.resize_(n, n)
    x.requiresGrad_()
    x.requiresGrad_(on)
    x.detach_()
    x.maskedFill_(x, 2)
    x.maskedFill_(x, 2.5)
    x.indexFill_(dim: n, index: x, value: 2)
    x.indexFill_(dim: n, index: x, value: 2.5)
    x.indexAdd_(dim: n, index: x, source: x)
    x.scatter_(dim: n, index: x, src: x)
    x.scatterAdd_(dim: n, index: x, src: x)
    x.fillDiagonal_(2)
    x.fillDiagonal_(2.5)
}

/// Gradients of a tensor.
private func gradients(_ x: Tensor, _ on: Bool) {
    let _: Bool = x.requiresGrad
    x.requiresGrad = on
    let _: Tensor? = x.grad
    x.grad = x
    x.grad = nil
    let _: GradientFunction? = x.gradFn
    let _: Bool = x.isLeaf
    let _: Tensor = x.data
    x.data = x * 2
    let _: Tensor = x.detach()
    x.backward()
    x.backward(gradient: x, retainGraph: on, createGraph: on)
    x.retainGrad()
    x.registerHook { _ in nil }
    x.registerHook { $0 * 2 }
}

/// Indices of every kind, and assignment to them.
private func indexing(_ x: Tensor, _ y: Tensor, _ n: Int) {
    let _: Tensor = x[0]
    let _: Tensor = x[-1]
    let _: Tensor = x[n]
    let _: Tensor = x[0, 1]
    let _: Tensor = x[0..<2]
    let _: Tensor = x[0...1]
    let _: Tensor = x[1...]
    let _: Tensor = x[..<2]
    let _: Tensor = x[...2]
    let _: Tensor = x[(-2)...]
    let _: Tensor = x[..<(-1)]
    let _: Tensor = x[.all, 1]
    let _: Tensor = x[1..., 0..<2]
    let _: Tensor = x[.ellipsis, 0]
    let _: Tensor = x[.newAxis]
    let _: Tensor = x[0, .newAxis, .ellipsis]
    let _: Tensor = x[stride(from: 0, to: 4, by: 2)]
    let _: Tensor = x[y]
    let _: Tensor = x[y, 0]
    let _: Tensor = x[x .> 0]
    let _: Tensor = x[0, .all, 1..., y]
    x[0] = y
    x[0, 1] = Tensor(2.5)
    x[.all, 1] = y
    x[1..., 0..<2] = y
    x[.ellipsis, 0] = y
    x[x .> 0] = Tensor(0)
    x[y] = y
    x[0] += 1
    x[0, .all, 1..., y] = y
}
