import Autograd
import SwiftCells

extension CellLibrary {
    /// Whole networks.
    mutating func declareModels() {
        layer(LeNet5.self, "The network for handwritten digits of LeCun and others (1998), for images [N, 1, 28, 28].") { _ in LeNet5() }
        nativeClass("/// A residual network for images [N, 3, H, W] of 1000 classes.\nfinal class ResNet: Module", ResNet.self)
        nativeClass("/// Two convolutions whose result is added to their input.\nfinal class BasicBlock: Module", BasicBlock.self)
        declareParts()
        declare("/// Where the weights of a residual network come from.\nenum ResNetWeights { case none, `default`, file(String) }")
        let makers: [(String, Int, @Sendable (ResNetWeights) throws -> ResNet)] = [
            ("resnet18", 18, { try Checked.resnet18(weights: $0) }), ("resnet34", 34, { try Checked.resnet34(weights: $0) }),
        ]
        for (name, layers, make) in makers {
            declare(
                """
                /// A residual network of \(layers) layers.
                func \(name)(weights: ResNetWeights = .none) -> ResNet {
                    switch weights {
                    case .none: return _\(name)(0, "")
                    case .default: return _\(name)(1, "")
                    case .file(let path): return _\(name)(2, path)
                    }
                }
                """)
            function("func _\(name)(_ weights: Int, _ path: String) -> ResNet", cost: 1000) {
                let path = $0.string(1)
                $0.return(try make([.none, .default, .file(path)][$0.int(0)]))
            }
        }
    }

    /// The parts of residual networks, for those who look inside or put in a layer of their own.
    private mutating func declareParts() {
        part("conv1", "The first convolution.", \ResNet.conv1)
        part("bn1", "The normalisation after the first convolution.", \ResNet.bn1)
        part("layer1", "The first stage: blocks of 64 channels.", \ResNet.layer1)
        part("layer2", "The second stage: blocks of 128 channels, half as high and wide.", \ResNet.layer2)
        part("layer3", "The third stage: blocks of 256 channels, half as high and wide.", \ResNet.layer3)
        part("layer4", "The fourth stage: blocks of 512 channels, half as high and wide.", \ResNet.layer4)
        property(
            """
            /// The layer that makes scores of what the blocks have found. Put another one here to teach the network other classes.
            var fc: Linear { get set }
            """, in: "ResNet", get: { $0.return($0.object(0, as: ResNet.self).fc) }, set: { $0.object(0, as: ResNet.self).fc = $0.object(1) })
        part("conv1", "The first convolution.", \BasicBlock.conv1)
        part("bn1", "The normalisation after the first convolution.", \BasicBlock.bn1)
        part("conv2", "The second convolution.", \BasicBlock.conv2)
        part("bn2", "The normalisation after the second convolution.", \BasicBlock.bn2)
        property("/// What fits the input to the result's shape, where they differ.\nvar downsample: Sequential? { get }", in: "BasicBlock") {
            $0.return($0.object(0, as: BasicBlock.self).downsample)
        }
    }

    /// A module that a network has under a name.
    private mutating func part<Whole: Module, Part: Module>(_ name: String, _ documentation: String, _ path: KeyPath<Whole, Part> & Sendable) {
        property("/// \(documentation)\nvar \(name): \(Part.self) { get }", in: "\(Whole.self)") {
            $0.return($0.object(0, as: Whole.self)[keyPath: path])
        }
    }
}
