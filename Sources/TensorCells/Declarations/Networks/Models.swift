import Autograd
import SwiftCells

extension CellLibrary {
    /// Whole networks.
    mutating func declareModels() {
        layer(LeNet5.self, "The network for handwritten digits of LeCun and others (1998), for images [N, 1, 28, 28].") { _ in LeNet5() }
        nativeClass("/// A residual network for images [N, 3, H, W] of 1000 classes.\nfinal class ResNet: Module", ResNet.self)
        nativeClass("/// Two convolutions whose result is added to their input.\nfinal class BasicBlock: Module", BasicBlock.self)
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
}
