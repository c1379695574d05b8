import Autograd
import SwiftCells

extension CellLibrary {
    /// The methods that change a tensor in place; their names end in an underscore.
    mutating func declareInPlace() {
        function("/// Adds `alpha * y` in place.\n@discardableResult func add_(_ y: Tensor, alpha: any Scalar = 1) -> Tensor", in: "Tensor") {
            $0.return(try Checked.add_($0.tensor(0), $0.tensor(1), alpha: $0.number(2)))
        }
        function("/// Subtracts `alpha * y` in place.\n@discardableResult func sub_(_ y: Tensor, alpha: any Scalar = 1) -> Tensor", in: "Tensor") {
            $0.return(try Checked.sub_($0.tensor(0), $0.tensor(1), alpha: $0.number(2)))
        }
        inPlace("mul_", "Multiplies in place.") { try Checked.mul_($0, $1) }
        inPlace("div_", "Divides in place.") { try Checked.div_($0, $1) }
        inPlace("copy_", "Takes over the elements of another tensor.") { try Checked.copy_($0, $1) }
        inPlaceNumber("add_", "Adds a number in place.") { try Checked.add_($0, $1) }
        inPlaceNumber("sub_", "Subtracts a number in place.") { try Checked.sub_($0, $1) }
        inPlaceNumber("mul_", "Multiplies by a number in place.") { try Checked.mul_($0, $1) }
        inPlaceNumber("div_", "Divides by a number in place.") { try Checked.div_($0, $1) }
        inPlaceNumber("pow_", "Takes every element to a power in place.") { try Checked.pow_($0, $1) }
        inPlaceNumber("fill_", "Sets every element.") { try Checked.fill_($0, $1) }
        inPlace("zero_", "Sets every element to zero.") { try Checked.zero_($0) }
        inPlace("neg_", "Changes every sign in place.") { try Checked.neg_($0) }
        inPlace("abs_", "Drops every sign in place.") { try Checked.abs_($0) }
        inPlace("exp_", "Raises e to the power of each element, in place.") { try Checked.exp_($0) }
        inPlace("sqrt_", "Takes every square root in place.") { try Checked.sqrt_($0) }
        inPlace("sigmoid_", "Squeezes every element into 0...1 in place.") { try Checked.sigmoid_($0) }
        inPlace("tanh_", "Squeezes every element into -1...1 in place.") { try Checked.tanh_($0) }
        inPlace("relu_", "Sets negative elements to zero.") { try Checked.relu_($0) }
        inPlace("floor_", "Takes every element down to a whole number.") { try Checked.floor_($0) }
        function(
            "/// Limits every element in place.\n@discardableResult func clamp_(min: (any Scalar)? = nil, max: (any Scalar)? = nil) -> Tensor", in: "Tensor"
        ) { $0.return(try Checked.clamp_($0.tensor(0), min: $0.optionalNumber(1), max: $0.optionalNumber(2))) }
        function("/// Draws every element from a normal distribution.\n@discardableResult func normal_(_ mean: Double = 0, _ std: Double = 1) -> Tensor", in: "Tensor") {
            $0.return(try Checked.normal_($0.tensor(0), $0.double(1), $0.double(2)))
        }
        function("/// Draws every element evenly between two numbers.\n@discardableResult func uniform_(_ low: Double = 0, _ high: Double = 1) -> Tensor", in: "Tensor") {
            $0.return(try Checked.uniform_($0.tensor(0), $0.double(1), $0.double(2)))
        }
        function("/// Sets every element to 1 with this probability, else to 0.\n@discardableResult func bernoulli_(_ p: Double = 0.5) -> Tensor", in: "Tensor") {
            $0.return(try Checked.bernoulli_($0.tensor(0), $0.double(1)))
        }
        for sizes in ["Int...", "[Int]"] {
            function(
                """
                /// Changes the shape in place; new elements are undefined, surplus ones are hidden.
                @discardableResult func resize_(_ s: \(sizes)) -> Tensor
                """, in: "Tensor"
            ) { $0.return(try Checked.resize_($0.tensor(0), $0.ints(1))) }
        }
        declareScattering()
    }

    private mutating func inPlace(_ name: String, _ documentation: String, _ core: @escaping @Sendable (Tensor, Tensor) throws -> Tensor) {
        function("/// \(documentation)\n@discardableResult func \(name)(_ y: Tensor) -> Tensor", in: "Tensor") {
            $0.return(try core($0.tensor(0), $0.tensor(1)))
        }
    }

    private mutating func inPlaceNumber(_ name: String, _ documentation: String, _ core: @escaping @Sendable (Tensor, Number) throws -> Tensor) {
        function("/// \(documentation)\n@discardableResult func \(name)(_ y: any Scalar) -> Tensor", in: "Tensor") {
            $0.return(try core($0.tensor(0), $0.number(1)))
        }
    }

    private mutating func declareScattering() {
        function("/// Sets the elements where the mask is true.\n@discardableResult func maskedFill_(_ mask: Tensor, _ v: any Scalar) -> Tensor", in: "Tensor") {
            $0.return(try Checked.maskedFill_($0.tensor(0), $0.tensor(1), $0.number(2)))
        }
        function("/// Sets the slices that the index names.\n@discardableResult func indexFill_(dim: Int, index: Tensor, value: any Scalar) -> Tensor", in: "Tensor") {
            $0.return(try Checked.indexFill_($0.tensor(0), dim: $0.int(1), index: $0.tensor(2), value: $0.number(3)))
        }
        function("/// Adds slices to those that the index names.\n@discardableResult func indexAdd_(dim: Int, index: Tensor, source: Tensor) -> Tensor", in: "Tensor") {
            $0.return(try Checked.indexAdd_($0.tensor(0), dim: $0.int(1), index: $0.tensor(2), source: $0.tensor(3)))
        }
        function("/// Puts elements where the index says.\n@discardableResult func scatter_(dim: Int, index: Tensor, src: Tensor) -> Tensor", in: "Tensor") {
            $0.return(try Checked.scatter_($0.tensor(0), dim: $0.int(1), index: $0.tensor(2), src: $0.tensor(3)))
        }
        function("/// Adds elements where the index says.\n@discardableResult func scatterAdd_(dim: Int, index: Tensor, src: Tensor) -> Tensor", in: "Tensor") {
            $0.return(try Checked.scatterAdd_($0.tensor(0), dim: $0.int(1), index: $0.tensor(2), src: $0.tensor(3)))
        }
        function("/// Sets the elements on the diagonal.\n@discardableResult func fillDiagonal_(_ v: any Scalar) -> Tensor", in: "Tensor") {
            $0.return(try Checked.fillDiagonal_($0.tensor(0), $0.number(1)))
        }
    }
}
