/// The network for handwritten digits of LeCun and others (1998), with rectifiers and max pooling, for images `[N, 1, 28, 28]`.
public final class LeNet5: Module {
    private let conv1: Conv2d, conv2: Conv2d, fc1: Linear, fc2: Linear, fc3: Linear

    /// A network with random weights for images of 10 classes.
    public override init() {
        conv1 = Conv2d(1, 6, 5, padding: 2)
        conv2 = Conv2d(6, 16, 5)
        fc1 = Linear(16 * 5 * 5, 120)
        fc2 = Linear(120, 84)
        fc3 = Linear(84, 10)
    }

    /// The raw outputs of the classes.
    public override func forward(_ x: Tensor) throws -> Tensor {
        var h = try Checked.maxPool2d(Checked.relu(Checked.call(conv1, x)), [2])
        h = try Checked.maxPool2d(Checked.relu(Checked.call(conv2, h)), [2])
        h = try Checked.relu(Checked.call(fc1, Checked.flatten(h, startDim: 1)))
        return try Checked.call(fc3, Checked.relu(Checked.call(fc2, h)))
    }

    package override func parts() -> [(name: String, part: ModulePart)] {
        [("conv1", .module(conv1)), ("conv2", .module(conv2)), ("fc1", .module(fc1)), ("fc2", .module(fc2)), ("fc3", .module(fc3))]
    }
}
