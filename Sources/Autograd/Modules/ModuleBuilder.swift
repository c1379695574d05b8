/// Writes the modules of a ``Sequential`` one a line:
///
/// ```swift
/// let net = Sequential {
///     Linear(2, 8)
///     ReLU()
///     for _ in 0..<depth { Linear(8, 8); ReLU() }
///     Linear(8, 1)
/// }
/// ```
@resultBuilder
public enum ModuleBuilder {
    /// A line with a module.
    public static func buildExpression(_ module: Module) -> [Module] { [module] }
    /// The lines of a block.
    public static func buildBlock(_ parts: [Module]...) -> [Module] { parts.flatMap { $0 } }
    /// An `if` without `else`.
    public static func buildOptional(_ part: [Module]?) -> [Module] { part ?? [] }
    /// The first branch of an `if` or `switch`.
    public static func buildEither(first part: [Module]) -> [Module] { part }
    /// The other branch.
    public static func buildEither(second part: [Module]) -> [Module] { part }
    /// A `for` loop.
    public static func buildArray(_ parts: [[Module]]) -> [Module] { parts.flatMap { $0 } }
}

extension Sequential {
    /// The modules that the closure lists, one a line, in order; named `0`, `1`, …
    public convenience init(@ModuleBuilder _ modules: () -> [Module]) { self.init(modules()) }
}
