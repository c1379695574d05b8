import Autograd
import SwiftCells

extension CellLibrary {
    /// Pooling, resizing and padding of images.
    mutating func declareImages() {
        layer(
            MaxPool2d.self, "The greatest elements of windows of images.", "_ kernelSize: any Size, stride: (any Size)? = nil, padding: any Size = 0"
        ) { MaxPool2d(try $0.size(0), stride: try $0.optionalSize(1), padding: try $0.size(2)) }
        layer(
            AvgPool2d.self, "The means of windows of images.", "_ kernelSize: any Size, stride: (any Size)? = nil, padding: any Size = 0"
        ) { AvgPool2d(try $0.size(0), stride: try $0.optionalSize(1), padding: try $0.size(2)) }
        layer(AdaptiveAvgPool2d.self, "The means of as many windows as the output has pixels.", "_ outputSize: any Size") {
            AdaptiveAvgPool2d(try $0.size(0))
        }
        let pools: [(String, String, @Sendable (Tensor, [Int], [Int]?, [Int]) throws -> Tensor)] = [
            ("maxPool2d", "The greatest elements of windows of images.", { try Checked.maxPool2d($0, $1, stride: $2, padding: $3) }),
            ("avgPool2d", "The means of windows of images.", { try Checked.avgPool2d($0, $1, stride: $2, padding: $3) }),
        ]
        for (name, documentation, core) in pools {
            function(
                """
                /// \(documentation)
                func \(name)(_ x: Tensor, _ kernelSize: any Size, stride: (any Size)? = nil, padding: any Size = 0) -> Tensor
                """
            ) { $0.return(try core($0.tensor(0), $0.size(1), $0.optionalSize(2), $0.size(3))) }
        }
        function("/// The means of as many windows as the output has pixels.\nfunc adaptiveAvgPool2d(_ x: Tensor, _ outputSize: any Size) -> Tensor") {
            $0.return(try Checked.adaptiveAvgPool2d($0.tensor(0), $0.size(1)))
        }
        function("/// The tensor with a border: widths in pairs, those of the last dimension first.\nfunc pad(_ x: Tensor, _ padding: [Int], value: any Scalar = 0) -> Tensor") {
            $0.return(try Checked.pad($0.tensor(0), $0.ints(1), value: $0.number(2)))
        }
        choice("How pixels between pixels are found.", Interpolation.self)
        function(
            """
            /// Images in another size.
            func interpolate(_ x: Tensor, size: (any Size)? = nil, scaleFactor: Double? = nil, mode: Interpolation = .nearest, alignCorners: Bool = false) -> Tensor
            """
        ) {
            $0.return(
                try Checked.interpolate(
                    $0.tensor(0), size: $0.optionalSize(1), scaleFactor: $0.optionalDouble(2), mode: $0.choice(3), alignCorners: $0.bool(4)))
        }
    }
}
