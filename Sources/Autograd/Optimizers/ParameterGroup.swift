/// Parameters that an optimizer treats alike, with the options that hold for them.
///
/// ```swift
/// SGD([ParameterGroup(body.parameters(), lr: 0.01), ParameterGroup(head.parameters())], lr: 0.1)
/// ```
public final class ParameterGroup {
    /// The tensors the optimizer changes.
    public let parameters: [Tensor]
    /// The options by their PyTorch names (`lr`, `momentum`, `weight_decay`, …); complete once an optimizer has the group.
    package internal(set) var options: OptimizerOptions

    /// A group whose options are the optimizer's, but for those given here.
    ///
    /// - Parameters:
    ///   - p: Leaf tensors that require gradients.
    ///   - lr: The learning rate of this group; by default the optimizer's.
    ///   - weightDecay: The weight decay of this group; by default the optimizer's.
    public init(_ p: [Tensor], lr: Double? = nil, weightDecay: Double? = nil) {
        parameters = p
        options = OptimizerOptions()
        if let lr { options["lr"] = .number(lr) }
        if let weightDecay { options["weight_decay"] = .number(weightDecay) }
    }

    /// The learning rate, which schedulers and training loops may change between steps.
    public var lr: Double {
        get { options.number("lr") }
        set { options["lr"] = .number(newValue) }
    }
}

/// The options of an optimizer, by PyTorch's names.
package struct OptimizerOptions: Hashable, Sendable {
    /// The value of an option.
    package enum Value: Hashable, Sendable {
        case number(Double)
        case pair(Double, Double)
        case flag(Bool)
        /// PyTorch's `None`: for its options that mean nothing here.
        case none

        /// The value as Python prints it, which is what `print(optimizer)` shows.
        var text: String {
            switch self {
            case .number(let value): Self.text(value)
            case .pair(let first, let second): "(\(Self.text(first)), \(Self.text(second)))"
            case .flag(let value): value ? "True" : "False"
            case .none: "None"
            }
        }

        /// Zeros without a decimal point: PyTorch's own defaults are written so.
        private static func text(_ value: Double) -> String { value == 0 ? "0" : String(value) }
    }

    private var values: [String: Value] = [:]

    /// No options yet.
    package init() {}

    /// Options from a literal list.
    init(_ values: [String: Value]) { self.values = values }

    package subscript(_ name: String) -> Value? {
        get { values[name] }
        set { values[name] = newValue }
    }

    /// The names in alphabetical order.
    package var names: [String] { values.keys.sorted() }

    /// A number; 0 where the option is not there.
    func number(_ name: String) -> Double {
        if case .number(let value)? = values[name] { value } else { 0 }
    }

    /// Two numbers; zeros where the option is not there.
    func pair(_ name: String) -> (Double, Double) {
        if case .pair(let first, let second)? = values[name] { (first, second) } else { (0, 0) }
    }

    /// A truth value; false where the option is not there.
    func flag(_ name: String) -> Bool {
        if case .flag(let value)? = values[name] { value } else { false }
    }

    /// These options, completed from `defaults` where they are silent.
    func completed(from defaults: OptimizerOptions) -> OptimizerOptions {
        OptimizerOptions(values.merging(defaults.values) { own, _ in own })
    }
}
