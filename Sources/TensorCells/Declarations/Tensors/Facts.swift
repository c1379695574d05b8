import Autograd
import SwiftCells

extension CellLibrary {
    /// What a tensor says of itself, and taking numbers out of it.
    mutating func declareFacts() {
        property("/// The sizes of the dimensions.\nvar shape: [Int] { get }", in: "Tensor") { $0.return($0.tensor(0).shape) }
        function("/// The size of one dimension; a negative one counts from the end.\nfunc size(_ dim: Int) -> Int", in: "Tensor") {
            $0.return(try Checked.size($0.tensor(0), $0.int(1)))
        }
        property("/// The number of dimensions.\nvar ndim: Int { get }", in: "Tensor") { $0.return($0.tensor(0).ndim) }
        property("/// The number of elements.\nvar numel: Int { get }", in: "Tensor") { $0.return($0.tensor(0).numel) }
        property("/// The type of the elements.\nvar dtype: DType { get }", in: "Tensor") { $0.return($0.tensor(0).dtype.caseNumber) }
        property("/// How many elements to step in memory for one step in each dimension.\nvar stride: [Int] { get }", in: "Tensor") {
            $0.return($0.tensor(0).stride)
        }
        property("/// Whether the elements lie in row-major order without gaps.\nvar isContiguous: Bool { get }", in: "Tensor") {
            $0.return($0.tensor(0).isContiguous)
        }
        property("/// How often the memory was changed in place.\nvar version: Int { get }", in: "Tensor") { $0.return($0.tensor(0).version) }
        function("/// The only element, as a Double.\nfunc item() -> Double", in: "Tensor") { $0.return(try Checked.item($0.tensor(0))) }
        property("/// All elements in row-major order, as Doubles.\nvar scalars: [Double] { get }", in: "Tensor") {
            let tensor = $0.tensor(0)
            try $0.charge(steps: tensor.numel)
            try $0.reserve(bytes: tensor.numel * 8)
            $0.return(tensor.scalars)
        }
        function("/// The only element of a tensor, towards zero.\ninit(_ t: Tensor)", in: "Int") {
            $0.return(try Checked.int($0.tensor(0)))
        }
        function("/// The only element of a tensor.\ninit(_ t: Tensor)", in: "Double") { $0.return(try Checked.item($0.tensor(0))) }
        function("/// The only element of a tensor.\ninit(_ t: Tensor)", in: "Float") { $0.return(Float(try Checked.item($0.tensor(0)))) }
        function("/// Whether the only element of a tensor is not zero.\ninit(_ t: Tensor)", in: "Bool") {
            $0.return(try Checked.bool($0.tensor(0)))
        }
        function("/// The tensor in another dtype; itself where it has it.\nfunc to(_ d: DType) -> Tensor", in: "Tensor") {
            $0.return(try Checked.to($0.tensor(0), $0.dtype(1)))
        }
        method("double", "The tensor as float64.") { try Checked.to($0, .float64) }
        method("float", "The tensor as float32.") { try Checked.to($0, .float32) }
        method("int", "The tensor as int32.") { try Checked.to($0, .int32) }
        method("bool", "Where the tensor is not zero.") { try Checked.to($0, .bool) }
        method("long", "The tensor as int64.") { try Checked.to($0, .int64) }
        function("/// Whether both have the same shape and the same elements.\nfunc equal(_ y: Tensor) -> Bool", in: "Tensor") {
            $0.return(try Checked.equal($0.tensor(0), $0.tensor(1)))
        }
        function(
            """
            /// Whether all elements are close: |x - y| <= atol + rtol * |y|.
            func allclose(_ y: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8, equalNan: Bool = false) -> Bool
            """, in: "Tensor"
        ) {
            $0.return(
                try Checked.allclose($0.tensor(0), $0.tensor(1), rtol: $0.double(2), atol: $0.double(3), equalNan: $0.bool(4)))
        }
    }
}

extension DType {
    /// The number of the case, as cells count them.
    var caseNumber: Int {
        // `allCases` holds every case.
        DType.allCases.firstIndex(of: self) ?? 0
    }
}
