@testable import Autograd
import Testing

/// Every optimizer and scheduler against PyTorch's own runs, step by step.
@Suite struct OptimizerFixtureTests {
    struct Fixture: Decodable {
        struct Case: Decodable {
            var name: String, options: Options, dtype: String, values: [[[Double]]], text: String
        }

        struct Schedule: Decodable { var name: String, options: Options, rates: [Double], text: String }
        struct Cycle: Decodable {
            var name: String, options: CycleOptions, text: String?, rates: [[Double]], momenta: [[Double]], error: String
        }

        struct Plateau: Decodable { var options: Options, rates: [Double], text: String }
        struct Clip: Decodable { var maxNorm: Double, normType: Double, total: Double, grads: [[Double]] }

        /// PyTorch's keyword arguments; what is absent has its default.
        struct Options: Decodable {
            var lr: Double?, momentum: Double?, dampening: Double?, weight_decay: Double?, nesterov: Bool?, maximize: Bool?
            var betas: [Double]?, eps: Double?, amsgrad: Bool?, alpha: Double?, centered: Bool?, lr_decay: Double?
            var initial_accumulator_value: Double?, rho: Double?
            var step_size: Int?, gamma: Double?, milestones: [Int]?, T_max: Int?, eta_min: Double?
            var patience: Int?, factor: Double?, cooldown: Int?, min_lr: Double?, mode: String?, threshold: Double?

            var pair: (Double, Double) { betas.map { ($0[0], $0[1]) } ?? (0.9, 0.999) }
        }

        /// PyTorch's keyword arguments of `OneCycleLR`.
        struct CycleOptions: Decodable {
            var max_lr: OneOrSeveral, total_steps: Int?, epochs: Int?, steps_per_epoch: Int?, pct_start: Double?, anneal_strategy: String?
            var cycle_momentum: Bool?, base_momentum: Double?, max_momentum: Double?, div_factor: Double?, final_div_factor: Double?, three_phase: Bool?
        }

        /// A number for all groups, or one for each.
        enum OneOrSeveral: Decodable {
            case one(Double), several([Double])

            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                self = try (try? container.decode(Double.self)).map { .one($0) } ?? .several(container.decode([Double].self))
            }
        }

        var start: [[Double]], shapes: [[Int]], grads: [[[Double]]], cases: [Case]
        var schedulers: [Schedule], cycles: [Cycle], metrics: [Double], plateaus: [Plateau], clips: [Clip]
    }

    struct FixtureError: Error { var message: String }

    static let fixture = Result { try FixtureFile.read("optimizers.json", as: Fixture.self) }

    private func optimizer(_ name: String, _ p: [Tensor], _ o: Fixture.Options) throws -> Optimizer {
        switch name {
        case "SGD":
            SGD(
                p, lr: o.lr ?? 1e-3, momentum: o.momentum ?? 0, dampening: o.dampening ?? 0, weightDecay: o.weight_decay ?? 0,
                nesterov: o.nesterov ?? false, maximize: o.maximize ?? false)
        case "Adam":
            Adam(p, lr: o.lr ?? 1e-3, betas: o.pair, eps: o.eps ?? 1e-8, weightDecay: o.weight_decay ?? 0, amsgrad: o.amsgrad ?? false)
        case "AdamW":
            AdamW(p, lr: o.lr ?? 1e-3, betas: o.pair, eps: o.eps ?? 1e-8, weightDecay: o.weight_decay ?? 0.01, amsgrad: o.amsgrad ?? false)
        case "RMSprop":
            RMSprop(
                p, lr: o.lr ?? 0.01, alpha: o.alpha ?? 0.99, eps: o.eps ?? 1e-8, weightDecay: o.weight_decay ?? 0,
                momentum: o.momentum ?? 0, centered: o.centered ?? false)
        case "Adagrad":
            Adagrad(
                p, lr: o.lr ?? 0.01, lrDecay: o.lr_decay ?? 0, weightDecay: o.weight_decay ?? 0,
                initialAccumulatorValue: o.initial_accumulator_value ?? 0, eps: o.eps ?? 1e-10)
        case "Adadelta": Adadelta(p, lr: o.lr ?? 1, rho: o.rho ?? 0.9, eps: o.eps ?? 1e-6, weightDecay: o.weight_decay ?? 0)
        case "Adamax": Adamax(p, lr: o.lr ?? 2e-3, betas: o.pair, eps: o.eps ?? 1e-8, weightDecay: o.weight_decay ?? 0)
        default: throw FixtureError(message: "no optimizer \(name)")
        }
    }

    @Test func stepsArePyTorchs() throws {
        let fixture = try Self.fixture.get()
        #expect(fixture.cases.count > 40)
        for (number, test) in fixture.cases.enumerated() {
            let dtype: DType = test.dtype == "float64" ? .float64 : .float32
            let tolerance = dtype == .float64 ? 1e-12 : 2e-6
            let parameters = try zip(fixture.start, fixture.shapes).map {
                try Checked.tensor(doubles: $0, shape: $1, dtype: dtype, requiresGrad: true)
            }
            let optimizer = try optimizer(test.name, parameters, test.options)
            for (step, expected) in test.values.enumerated() {
                for (index, parameter) in parameters.enumerated() {
                    let isMissing = step == 2 && index == 1
                    parameter.grad =
                        isMissing ? nil : try Checked.tensor(doubles: fixture.grads[step][index], shape: fixture.shapes[index], dtype: dtype)
                }
                optimizer.step()
                for (parameter, values) in zip(parameters, expected) {
                    for (actual, wanted) in zip(parameter.scalars, values) {
                        #expect(abs(actual - wanted) <= tolerance * max(1, abs(wanted)), "case \(number), \(test.name), step \(step)")
                    }
                }
            }
            #expect(optimizer.description == test.text, "case \(number), \(test.name)")
        }
    }

    @Test func parametersThatAreNotContiguousAreUpdatedInPlace() throws {
        let fixture = try Self.fixture.get()
        let test = try #require(fixture.cases.first { $0.name == "SGD" && $0.options.momentum == 0.9 && $0.dtype == "float64" })
        let base = try Checked.tensor(doubles: fixture.start[0], shape: fixture.shapes[0], dtype: .float64)
        let transposed = try Checked.contiguous(base.t()).t().requiresGrad_()
        #expect(!transposed.isContiguous)
        let optimizer = try optimizer("SGD", [transposed], test.options)
        transposed.grad = try Checked.tensor(doubles: fixture.grads[0][0], shape: fixture.shapes[0], dtype: .float64)
        optimizer.step()
        for (actual, wanted) in zip(transposed.scalars, test.values[0][0]) { #expect(abs(actual - wanted) < 1e-12) }
    }

    @Test func learningRatesArePyTorchs() throws {
        let fixture = try Self.fixture.get()
        for schedule in fixture.schedulers {
            let optimizer = SGD([Tensor.zeros(1, requiresGrad: true)], lr: 0.1)
            let o = schedule.options
            let scheduler: Scheduler =
                switch schedule.name {
                case "StepLR": StepLR(optimizer, stepSize: try #require(o.step_size), gamma: try #require(o.gamma))
                case "MultiStepLR": MultiStepLR(optimizer, milestones: try #require(o.milestones), gamma: try #require(o.gamma))
                case "ExponentialLR": ExponentialLR(optimizer, gamma: try #require(o.gamma))
                default: CosineAnnealingLR(optimizer, tMax: try #require(o.T_max), etaMin: try #require(o.eta_min))
                }
            for (epoch, rate) in schedule.rates.enumerated() {
                scheduler.step()
                #expect(abs(scheduler.getLastLr()[0] - rate) <= 1e-15, "\(schedule.name), epoch \(epoch)")
            }
            #expect(optimizer.description == schedule.text, "\(schedule.name)")
        }
        for (number, plateau) in fixture.plateaus.enumerated() {
            let optimizer = SGD([Tensor.zeros(1, requiresGrad: true)], lr: 0.1)
            let o = plateau.options
            let scheduler = ReduceLROnPlateau(
                optimizer, mode: o.mode == "max" ? .max : .min, factor: o.factor ?? 0.1, patience: o.patience ?? 10,
                threshold: o.threshold ?? 1e-4, cooldown: o.cooldown ?? 0, minLr: o.min_lr ?? 0)
            for (epoch, (metric, rate)) in zip(fixture.metrics, plateau.rates).enumerated() {
                scheduler.step(metric)
                #expect(abs(optimizer.paramGroups[0].lr - rate) <= 1e-15, "plateau \(number), epoch \(epoch)")
            }
            #expect(optimizer.description == plateau.text, "plateau \(number)")
        }
    }

    @Test func cyclesAndTheirErrorsArePyTorchs() throws {
        let fixture = try Self.fixture.get()
        #expect(fixture.cycles.count > 15)
        for (number, told) in fixture.cycles.enumerated() {
            let groups = (0..<2).map { _ in ParameterGroup([Tensor.zeros(1, requiresGrad: true)]) }
            let optimizer: Optimizer =
                switch told.name {
                case "SGD": SGD(groups, lr: 0.1)
                case "Adam": Adam(groups, lr: 0.1)
                case "AdamW": AdamW(groups, lr: 0.1)
                case "RMSprop": try RMSprop(checking: groups, lr: 0.1, alpha: 0.99, eps: 1e-8, weightDecay: 0, momentum: 0, centered: false)
                case "Adagrad": try Adagrad(checking: groups, lr: 0.1, lrDecay: 0, weightDecay: 0, initialAccumulatorValue: 0, eps: 1e-10)
                default: throw FixtureError(message: "no optimizer \(told.name)")
                }
            let o = told.options
            let highest = switch o.max_lr { case .one(let rate): [rate, rate] case .several(let rates): rates }
            var rates: [[Double]] = [], momenta: [[Double]] = []
            func note() {
                rates.append(optimizer.paramGroups.map(\.lr))
                momenta.append(optimizer.paramGroups.map { $0.options["betas"] == nil ? $0.options.number("momentum") : $0.options.pair("betas").0 })
            }
            do {
                let scheduler = try OneCycleLR(
                    checking: optimizer, maxLr: highest, totalSteps: o.total_steps, epochs: o.epochs, stepsPerEpoch: o.steps_per_epoch,
                    pctStart: o.pct_start ?? 0.3, annealStrategy: o.anneal_strategy == "linear" ? .linear : .cos, cycleMomentum: o.cycle_momentum ?? true,
                    baseMomentum: o.base_momentum ?? 0.85, maxMomentum: o.max_momentum ?? 0.95, divFactor: o.div_factor ?? 25,
                    finalDivFactor: o.final_div_factor ?? 1e4, threePhase: o.three_phase ?? false)
                note()
                #expect(optimizer.description == told.text, "cycle \(number)")
                while rates.count < 100 {
                    try Checked.step(scheduler)
                    note()
                }
                Issue.record("cycle \(number) does not end")
            } catch let error as TensorError {
                #expect(error.message == told.error, "cycle \(number)")
            }
            #expect(rates.count == told.rates.count, "cycle \(number)")
            for (own, wanted) in zip(rates + momenta, told.rates + told.momenta) {
                for (actual, value) in zip(own, wanted) { #expect(abs(actual - value) <= 1e-15, "cycle \(number), \(told.name)") }
            }
        }
    }

    @Test func stateGoesFromOneOptimizerToAnother() throws {
        let w = Tensor([1.0, 2.0], requiresGrad: true)
        let first = SGD([w], lr: 0.1, momentum: 0.9)
        w.grad = Tensor([1.0, 1.0])
        first.step()
        let second = SGD([w], lr: 0.5, momentum: 0.9)
        second.loadStateDict(first.stateDict())
        #expect(second.paramGroups[0].lr == 0.1)
        second.step()
        // 1 - 0.1 - 0.1 * (0.9 + 1), as one optimizer would have done in two steps.
        #expect(abs(w.scalars[0] - 0.71) < 1e-6)
    }

    @Test func impossibleOptionsAreRefusedInPyTorchsWords() throws {
        let w = Tensor([1.0], requiresGrad: true)
        func message(_ body: () throws -> Void) -> String? {
            do { try body() } catch let error as TensorError { return error.message } catch { return nil }
            return nil
        }
        #expect(message { _ = try SGD(checking: [], lr: 0.1) } == "optimizer got an empty parameter list")
        #expect(message { _ = try SGD(checking: [ParameterGroup([w * 2])], lr: 0.1) } == "can't optimize a non-leaf Tensor")
        #expect(message { _ = try SGD(checking: [ParameterGroup([w])], lr: -1) } == "Invalid learning rate: -1")
        #expect(message { _ = try SGD(checking: [ParameterGroup([w])], lr: 1, momentum: -0.5) } == "Invalid momentum value: -0.5")
        #expect(
            message { _ = try SGD(checking: [ParameterGroup([w])], lr: 1, nesterov: true) }
                == "Nesterov momentum requires a momentum and zero dampening")
        #expect(
            message { _ = try SGD(checking: [ParameterGroup([w]), ParameterGroup([w])], lr: 1) }
                == "some parameters appear in more than one parameter group")
        #expect(
            message { try Checked.loadStateDict(OptimizerState(entries: [:], groups: []), into: SGD([w], lr: 0.1)) }
                == "loaded state dict has a different number of parameter groups")
    }

    @Test func zeroGradClearsEveryGradient() {
        let w = Tensor([1.0, 2.0], requiresGrad: true)
        (w * w).sum().backward()
        #expect(w.grad != nil)
        SGD([w], lr: 0.1).zeroGrad()
        #expect(w.grad == nil)
    }
}
