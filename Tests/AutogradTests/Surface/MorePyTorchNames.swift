import Autograd

// What the surface has beyond the first list of names, called as a program that imports the library calls it. Nothing here runs.

/// Comparisons by name, shapes of other tensors, draws of places, choices between numbers.
private func tensors(_ x: Tensor, _ y: Tensor, _ n: Int, _ d: Double, _ on: Bool) {
    let _: [Tensor] = [x.eq(y), x.ne(y), x.lt(y), x.le(y), x.gt(y), x.ge(y)]
    let _: [Tensor] = [x.eq(1), x.ne(n), x.lt(0.5), x.le(d), x.gt(0), x.ge(d)]
    let _: [Tensor] = [x.viewAs(y), x.reshapeAs(y), x.expandAs(y)]
    let _: Tensor = Tensor.multinomial(x, 1)
    let _: Tensor = Tensor.multinomial(x, n, replacement: on)
    let _: [Tensor] = [Tensor.where(x, 1, y), Tensor.where(x, d, y), Tensor.where(x, 1, 0), Tensor.where(x, d, -1)]
}

/// Parts of layers and networks.
private func modules(_ n: Int) {
    let _: [Module] = [Flatten(), Flatten(startDim: 0), Flatten(endDim: 1), Flatten(startDim: n, endDim: n)]
    let layer = Linear(n, n)
    let _: Int = layer.inFeatures + layer.outFeatures
    let _: Tensor? = BatchNorm2d(n).numBatchesTracked
    let net = resnet18(weights: .none)
    let _: [Module] = [net.conv1, net.bn1, net.layer1, net.layer2, net.layer3, net.layer4]
    net.fc = Linear(net.fc.inFeatures, n)
    if let block = net.layer1[0] as? BasicBlock {
        let _: [Module?] = [block.conv1, block.bn1, block.conv2, block.bn2, block.downsample]
    }
}
