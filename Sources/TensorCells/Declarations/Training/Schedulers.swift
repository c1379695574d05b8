import Autograd
import SwiftCells

extension CellLibrary {
    /// What changes learning rates as training goes on.
    mutating func declareSchedulers() {
        nativeClass("/// What changes the learning rates of an optimizer as training goes on.\nclass Scheduler", Scheduler.self)
        function("/// Ends an epoch: sets the learning rate of every group for the next one.\nfunc step()", in: "Scheduler") {
            try Checked.step($0.object(0, as: Scheduler.self))
        }
        function("/// The learning rates of the groups as they are now.\nfunc getLastLr() -> [Double]", in: "Scheduler") {
            $0.return($0.object(0, as: Scheduler.self).getLastLr())
        }
        scheduler(StepLR.self, "Multiplies the rates by gamma every `stepSize` epochs.", "stepSize: Int, gamma: Double = 0.1") {
            try StepLR(checking: $1, stepSize: $0.int(1), gamma: $0.double(2))
        }
        scheduler(MultiStepLR.self, "Multiplies the rates by gamma at each milestone.", "milestones: [Int], gamma: Double = 0.1") {
            MultiStepLR($1, milestones: $0.ints(1), gamma: $0.double(2))
        }
        scheduler(ExponentialLR.self, "Multiplies the rates by gamma after every epoch.", "gamma: Double") { ExponentialLR($1, gamma: $0.double(1)) }
        scheduler(LambdaLR.self, "Sets the rates to their first values times what the closure gives for the epoch.", "_ factor: @escaping (Int) -> Double") { frame, optimizer in
            let factor = frame.function(1)
            return try LambdaLR(checking: optimizer) { epoch in
                guard case .double(let value) = try factor.call([.int(epoch)]) else { throw frame.argumentFault("factor") }
                return value
            }
        }
        scheduler(CosineAnnealingLR.self, "Lowers the rates to etaMin along half a cosine.", "tMax: Int, etaMin: Double = 0") {
            try CosineAnnealingLR(checking: $1, tMax: $0.int(1), etaMin: $0.double(2))
        }
        declareOneCycle()
        choice("Whether a smaller or a larger metric is the better one.", PlateauMode.self)
        nativeClass("/// Multiplies the learning rates by a factor when a metric has stopped getting better.\nfinal class ReduceLROnPlateau", ReduceLROnPlateau.self)
        function(
            """
            /// A scheduler that waits `patience` epochs for the metric to get better.
            init(_ optimizer: Optimizer, mode: PlateauMode = .min, factor: Double = 0.1, patience: Int = 10, threshold: Double = 1e-4, cooldown: Int = 0, minLr: Double = 0)
            """, in: "ReduceLROnPlateau"
        ) {
            $0.return(
                try ReduceLROnPlateau(
                    checking: $0.object(0), mode: $0.choice(1), factor: $0.double(2), patience: $0.int(3), threshold: $0.double(4),
                    cooldown: $0.int(5), minLr: $0.double(6)))
        }
        function("/// Ends an epoch with the metric that was reached.\nfunc step(_ metric: Double)", in: "ReduceLROnPlateau") {
            $0.object(0, as: ReduceLROnPlateau.self).step($0.double(1))
        }
    }

    private mutating func declareOneCycle() {
        choice("The curve from one learning rate to the next: half a cosine, or a straight line.", AnnealStrategy.self)
        nativeClass("/// Lets the rates rise to maxLr and fall again, once in the whole training, and the momentum the other way round.\nfinal class OneCycleLR: Scheduler", OneCycleLR.self)
        for (type, documentation) in [("Double", "A cycle of totalSteps, or of epochs times stepsPerEpoch, calls of step()."), ("[Double]", "The same with a highest rate for each group.")] {
            function(
                """
                /// \(documentation)
                init(_ optimizer: Optimizer, maxLr: \(type), totalSteps: Int? = nil, epochs: Int? = nil, stepsPerEpoch: Int? = nil, pctStart: Double = 0.3, annealStrategy: AnnealStrategy = .cos, cycleMomentum: Bool = true, baseMomentum: Double = 0.85, maxMomentum: Double = 0.95, divFactor: Double = 25, finalDivFactor: Double = 1e4, threePhase: Bool = false)
                """, in: "OneCycleLR"
            ) { frame in
                let optimizer: Optimizer = frame.object(0)
                let rates = type == "Double" ? Array(repeating: frame.double(1), count: optimizer.paramGroups.count) : frame.doubles(1)
                frame.return(
                    try OneCycleLR(
                        checking: optimizer, maxLr: rates, totalSteps: frame.optionalInt(2), epochs: frame.optionalInt(3), stepsPerEpoch: frame.optionalInt(4),
                        pctStart: frame.double(5), annealStrategy: frame.choice(6), cycleMomentum: frame.bool(7), baseMomentum: frame.double(8),
                        maxMomentum: frame.double(9), divFactor: frame.double(10), finalDivFactor: frame.double(11), threePhase: frame.bool(12)))
            }
        }
    }

    private mutating func scheduler<S: Scheduler>(
        _ type: S.Type, _ documentation: String, _ parameters: String, _ make: @escaping @Sendable (NativeFrame, Optimizer) throws -> S
    ) {
        nativeClass("/// \(documentation)\nfinal class \(type): Scheduler", type)
        function("/// \(documentation)\ninit(_ optimizer: Optimizer, \(parameters))", in: "\(type)") { $0.return(try make($0, $0.object(0))) }
    }
}
