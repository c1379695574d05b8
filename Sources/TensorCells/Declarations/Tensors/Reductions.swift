import Autograd
import SwiftCells

extension CellLibrary {
    /// Many elements to fewer: sums, extremes, order.
    mutating func declareReductions() {
        declare("/// Values, and where they were found.\ntypealias Ranked = (values: Tensor, indices: Tensor)")
        function("/// The sum of all elements.\nfunc sum(dtype: DType? = nil) -> Tensor", in: "Tensor") {
            $0.return(try Checked.sum($0.tensor(0), dtype: $0.optionalDType(1)))
        }
        reduction("sum", "The sums along one or more dimensions.") { try Checked.sum($0, dim: $1, keepdim: $2) }
        method("mean", "The mean of all elements.") { try Checked.mean($0) }
        reduction("mean", "The means along one or more dimensions.") { try Checked.mean($0, dim: $1, keepdim: $2) }
        method("prod", "The product of all elements.") { try Checked.prod($0) }
        along("prod", "The products along a dimension.") { try Checked.prod($0, dim: $1, keepdim: $2) }
        method("all", "Whether all elements are true.") { try Checked.all($0) }
        along("all", "Whether all elements along a dimension are true.") { try Checked.all($0, dim: $1, keepdim: $2) }
        method("any", "Whether any element is true.") { try Checked.any($0) }
        along("any", "Whether any element along a dimension is true.") { try Checked.any($0, dim: $1, keepdim: $2) }
        reduction("amax", "The largest elements along one or more dimensions.") { try Checked.amax($0, dim: $1, keepdim: $2) }
        reduction("amin", "The smallest elements along one or more dimensions.") { try Checked.amin($0, dim: $1, keepdim: $2) }
        reduction("logsumexp", "The logarithm of the sum of exponentials along dimensions.") { try Checked.logsumexp($0, dim: $1, keepdim: $2) }
        method("max", "The largest element.") { try Checked.max($0) }
        method("min", "The smallest element.") { try Checked.min($0) }
        method("median", "The element in the middle.") { try Checked.median($0) }
        ranked("max", "The largest elements along a dimension, and where they are.") { try Checked.max($0, dim: $1, keepdim: $2) }
        ranked("min", "The smallest elements along a dimension, and where they are.") { try Checked.min($0, dim: $1, keepdim: $2) }
        ranked("median", "The elements in the middle along a dimension, and where they are.") { try Checked.median($0, dim: $1, keepdim: $2) }
        method("argmax", "Where the largest element is, counted through all.") { try Checked.argmax($0) }
        method("argmin", "Where the smallest element is, counted through all.") { try Checked.argmin($0) }
        along("argmax", "Where the largest elements along a dimension are.") { try Checked.argmax($0, dim: $1, keepdim: $2) }
        along("argmin", "Where the smallest elements along a dimension are.") { try Checked.argmin($0, dim: $1, keepdim: $2) }
        declareSpread()
        declareOrder()
    }

    private mutating func along(_ name: String, _ documentation: String, _ core: @escaping @Sendable (Tensor, Int, Bool) throws -> Tensor) {
        function("/// \(documentation)\nfunc \(name)(dim: Int, keepdim: Bool = false) -> Tensor", in: "Tensor") {
            $0.return(try core($0.tensor(0), $0.int(1), $0.bool(2)))
        }
    }

    private mutating func ranked(_ name: String, _ documentation: String, _ core: @escaping @Sendable (Tensor, Int, Bool) throws -> Ranked) {
        function("/// \(documentation)\nfunc \(name)(dim: Int, keepdim: Bool = false) -> Ranked", in: "Tensor") {
            try $0.return(core($0.tensor(0), $0.int(1), $0.bool(2)))
        }
    }

    private mutating func declareSpread() {
        let spreads: [(String, String, @Sendable (Tensor, [Int], Bool, Bool) throws -> Tensor)] = [
            ("std", "standard deviation", { try Checked.std($0, dim: $1, unbiased: $2, keepdim: $3) }),
            ("variance", "variance", { try Checked.variance($0, dim: $1, unbiased: $2, keepdim: $3) }),
        ]
        for (name, what, core) in spreads {
            function("/// The \(what) of all elements.\nfunc \(name)(unbiased: Bool = true) -> Tensor", in: "Tensor") {
                $0.return(try core($0.tensor(0), [], $0.bool(1), false))
            }
            function(
                "/// The \(what) along dimensions.\nfunc \(name)(dim: any Size, unbiased: Bool = true, keepdim: Bool = false) -> Tensor", in: "Tensor"
            ) { $0.return(try core($0.tensor(0), $0.size(1), $0.bool(2), $0.bool(3))) }
        }
        function("/// The length of all elements as one vector.\nfunc norm(p: Double = 2) -> Tensor", in: "Tensor") {
            $0.return(try Checked.norm($0.tensor(0), p: $0.double(1)))
        }
        function("/// The lengths along dimensions.\nfunc norm(p: Double = 2, dim: any Size, keepdim: Bool = false) -> Tensor", in: "Tensor") {
            $0.return(try Checked.norm($0.tensor(0), p: $0.double(1), dim: $0.size(2), keepdim: $0.bool(3)))
        }
        function("/// The sums so far along a dimension.\nfunc cumsum(dim: Int) -> Tensor", in: "Tensor") {
            $0.return(try Checked.cumsum($0.tensor(0), dim: $0.int(1)))
        }
        function("/// The products so far along a dimension.\nfunc cumprod(dim: Int) -> Tensor", in: "Tensor") {
            $0.return(try Checked.cumprod($0.tensor(0), dim: $0.int(1)))
        }
    }

    private mutating func declareOrder() {
        function(
            "/// The elements along a dimension in order, and where each was.\nfunc sort(dim: Int = -1, descending: Bool = false, stable: Bool = false) -> Ranked",
            in: "Tensor"
        ) { try $0.return(Checked.sort($0.tensor(0), dim: $0.int(1), descending: $0.bool(2), stable: $0.bool(3))) }
        function(
            "/// Where the elements along a dimension, in order, are.\nfunc argsort(dim: Int = -1, descending: Bool = false, stable: Bool = false) -> Tensor",
            in: "Tensor"
        ) { $0.return(try Checked.argsort($0.tensor(0), dim: $0.int(1), descending: $0.bool(2), stable: $0.bool(3))) }
        function(
            "/// The k largest elements along a dimension, and where they are.\nfunc topk(_ k: Int, dim: Int = -1, largest: Bool = true) -> Ranked",
            in: "Tensor"
        ) { try $0.return(Checked.topk($0.tensor(0), $0.int(1), dim: $0.int(2), largest: $0.bool(3))) }
        method("unique", "The different elements, in order.") { try Checked.unique($0) }
        function(
            """
            /// How often each number from 0 occurs in a row of whole numbers, or the sum of the weights of its occurrences.
            func bincount(weights: Tensor? = nil, minlength: Int = 0) -> Tensor
            """, in: "Tensor"
        ) { $0.return(try Checked.bincount($0.tensor(0), weights: $0.optionalTensor(1), minlength: $0.int(2))) }
        method("nonzero", "The places of the elements that are not zero, a row each.") { try Checked.nonzero($0) }
    }
}

extension NativeFrame {
    /// Returns values with their places.
    func `return`(_ ranked: Ranked) throws { try self.return(.tuple([.native(ranked.values), .native(ranked.indices)])) }
}
