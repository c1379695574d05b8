import Autograd
import SwiftCells

extension CellLibrary {
    /// Making tensors: from literals, filled, counted and random.
    mutating func declareMaking() {
        function(
            """
            /// A tensor of a number, a Bool, or arrays of them, nested to any depth.
            init<E: TensorElement>(_ value: E, dtype: DType? = nil, requiresGrad: Bool = false)
            """, in: "Tensor"
        ) { frame in
            frame.return(try frame.literal(0).tensor(dtype: frame.optionalDType(1), requiresGrad: frame.bool(2)))
        }
        declareFilled("zeros", "A tensor of zeros.") { try Checked.zeros($0, dtype: $1, requiresGrad: $2) }
        declareFilled("ones", "A tensor of ones.") { try Checked.ones($0, dtype: $1, requiresGrad: $2) }
        declareFilled("empty", "A tensor whose elements have not been set to anything.") {
            try Checked.empty($0, dtype: $1, requiresGrad: $2)
        }
        declareFilled("rand", "Random numbers, all between 0 and 1 equally likely.") { try Checked.rand($0, dtype: $1, requiresGrad: $2) }
        declareFilled("randn", "Random numbers from the normal distribution with mean 0 and standard deviation 1.") {
            try Checked.randn($0, dtype: $1, requiresGrad: $2)
        }
        function(
            """
            /// A tensor filled with one value.
            static func full<V: TensorElement>(_ s: [Int], _ v: V, dtype: DType? = nil, requiresGrad: Bool = false) -> Tensor
            """, in: "Tensor"
        ) { frame in
            if case .array = try frame.value(1) {
                let shape = try frame.literal(1).tensor(dtype: nil, requiresGrad: false).shape
                throw TensorError(.type, "full(): argument 'fill_value' must be a number, not an array of shape \(shape)")
            }
            frame.return(try Checked.full(frame.ints(0), frame.number(1), dtype: frame.optionalDType(2), requiresGrad: frame.bool(3)))
        }
        declareCounted()
        declareRandom()
        declareLike()
    }

    private mutating func declareFilled(
        _ name: String, _ documentation: String, _ core: @escaping @Sendable ([Int], DType, Bool) throws -> Tensor
    ) {
        for sizes in ["Int...", "[Int]"] {
            function(
                "/// \(documentation)\nstatic func \(name)(_ s: \(sizes), dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor",
                in: "Tensor"
            ) { $0.return(try core($0.ints(0), $0.dtype(1), $0.bool(2))) }
        }
    }

    private mutating func declareCounted() {
        let counting = "The numbers from a start up to, but not including, an end."
        function("/// \(counting)\nstatic func arange(_ end: Int, dtype: DType? = nil) -> Tensor", in: "Tensor") {
            $0.return(try Checked.arange(.int(0), .int($0.int(0)), dtype: $0.optionalDType(1)))
        }
        function("/// \(counting)\nstatic func arange(_ end: Double, dtype: DType? = nil) -> Tensor", in: "Tensor") {
            $0.return(try Checked.arange(.double(0), .double($0.double(0)), .double(1), dtype: $0.optionalDType(1)))
        }
        function("/// \(counting)\nstatic func arange(_ start: Int, _ end: Int, _ step: Int = 1, dtype: DType? = nil) -> Tensor", in: "Tensor") {
            $0.return(try Checked.arange(.int($0.int(0)), .int($0.int(1)), .int($0.int(2)), dtype: $0.optionalDType(3)))
        }
        function(
            "/// \(counting)\nstatic func arange(_ start: Double, _ end: Double, _ step: Double = 1, dtype: DType? = nil) -> Tensor", in: "Tensor"
        ) {
            $0.return(try Checked.arange(.double($0.double(0)), .double($0.double(1)), .double($0.double(2)), dtype: $0.optionalDType(3)))
        }
        function(
            """
            /// Numbers at equal distances from a start to an end, both included.
            static func linspace(_ start: Double, _ end: Double, _ steps: Int, dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor
            """, in: "Tensor"
        ) {
            $0.return(try Checked.linspace($0.double(0), $0.double(1), $0.int(2), dtype: $0.dtype(3), requiresGrad: $0.bool(4)))
        }
        let identity = "Ones on the diagonal, zeros beside it."
        function("/// \(identity)\nstatic func eye(_ n: Int, dtype: DType = .float32) -> Tensor", in: "Tensor") {
            $0.return(try Checked.eye($0.int(0), $0.int(0), dtype: $0.dtype(1)))
        }
        function("/// \(identity)\nstatic func eye(_ n: Int, _ m: Int, dtype: DType = .float32) -> Tensor", in: "Tensor") {
            $0.return(try Checked.eye($0.int(0), $0.int(1), dtype: $0.dtype(2)))
        }
    }

    private mutating func declareRandom() {
        function("/// Sets the start of the random numbers: the same seed gives the same numbers.\nfunc manualSeed(_ seed: Int)") {
            // Six hundred numbers are made.
            try $0.charge(steps: 600)
            manualSeed($0.int(0))
        }
        function(
            """
            /// Random whole numbers from `low` up to, but not including, `high`.
            static func randint(_ low: Int, _ high: Int, _ s: [Int], dtype: DType = .int64) -> Tensor
            """, in: "Tensor"
        ) { $0.return(try Checked.randint($0.int(0), $0.int(1), $0.ints(2), dtype: $0.dtype(3))) }
        function("/// The numbers 0..<n in random order.\nstatic func randperm(_ n: Int) -> Tensor", in: "Tensor") {
            $0.return(try Checked.randperm($0.int(0)))
        }
        function("/// Ones with the given probabilities, zeros otherwise.\nstatic func bernoulli(_ p: Tensor) -> Tensor", in: "Tensor") {
            $0.return(try Checked.bernoulli($0.tensor(0)))
        }
        function(
            """
            /// Places of `p`, each drawn with the probability that stands there.
            static func multinomial(_ p: Tensor, _ numSamples: Int, replacement: Bool = false) -> Tensor
            """, in: "Tensor"
        ) { $0.return(try Checked.multinomial($0.tensor(0), $0.int(1), replacement: $0.bool(2))) }
        function("/// Random numbers from a normal distribution.\nstatic func normal(_ mean: Double, _ std: Double, _ s: [Int]) -> Tensor", in: "Tensor") {
            $0.return(try Checked.normal($0.double(0), $0.double(1), $0.ints(2)))
        }
    }

    private mutating func declareLike() {
        for (name, documentation, value) in [("zerosLike", "Zeros in the shape of `x`.", 0), ("onesLike", "Ones in the shape of `x`.", 1)] {
            function(
                "/// \(documentation)\nstatic func \(name)(_ x: Tensor, dtype: DType? = nil, requiresGrad: Bool = false) -> Tensor", in: "Tensor"
            ) {
                let x = $0.tensor(0)
                $0.return(try Checked.full(x.shape, .int(value), dtype: $0.optionalDType(1) ?? x.dtype, requiresGrad: $0.bool(2)))
            }
        }
        function("/// Random numbers between 0 and 1 in the shape and dtype of `x`.\nstatic func randLike(_ x: Tensor) -> Tensor", in: "Tensor") {
            $0.return(try Checked.randLike($0.tensor(0)))
        }
        function("/// Normally distributed random numbers in the shape and dtype of `x`.\nstatic func randnLike(_ x: Tensor) -> Tensor", in: "Tensor") {
            $0.return(try Checked.randnLike($0.tensor(0)))
        }
        function("/// One value in the shape and dtype of `x`.\nstatic func fullLike(_ x: Tensor, _ v: any Scalar) -> Tensor", in: "Tensor") {
            $0.return(try Checked.fullLike($0.tensor(0), $0.number(1)))
        }
    }
}
