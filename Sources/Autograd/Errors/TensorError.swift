/// What went wrong in a tensor operation: PyTorch's sentence, then what the engine knows about this very case.
public struct TensorError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kind of mistake, after Python's exception that PyTorch raises for it.
    public enum Kind: String, Hashable, Sendable {
        /// A shape, dtype or state that the operation cannot work with (`RuntimeError`).
        case runtime
        /// An index or dimension out of range (`IndexError`).
        case index
        /// An argument of the right type with an impossible value (`ValueError`).
        case value
        /// An argument of the wrong type (`TypeError`).
        case type
        /// A method that a subclass had to override (`NotImplementedError`).
        case notImplemented
        /// The work or memory budget is exhausted.
        case limit
    }

    /// The kind of mistake.
    public var kind: Kind
    /// PyTorch's sentence, word for word where PyTorch has one.
    public var message: String
    /// What is known about the operands, a sentence each.
    public var facts: [String]
    /// What to try, where there is something to try.
    public var remedy: String?

    /// Makes an error from its parts.
    public init(_ kind: Kind = .runtime, _ message: String, facts: [String] = [], remedy: String? = nil) {
        self.kind = kind
        self.message = message
        self.facts = facts
        self.remedy = remedy
    }

    /// The message, then the facts and the remedy, a line each.
    public var description: String {
        ([message] + facts + (remedy.map { [$0] } ?? [])).joined(separator: "\n")
    }

    /// Whether a tensor kept for the backward pass was changed in place since.
    var isAboutSavedTensor: Bool { message.hasPrefix("one of the variables needed for gradient computation has been modified") }

    /// The same error with one more fact.
    package func adding(fact: String) -> TensorError {
        var error = self
        error.facts.append(fact)
        return error
    }
}

extension TensorError {
    static func workLimit(_ limit: Int, needed: Int) -> TensorError {
        TensorError(
            .limit, "the work limit of \(limit) element operations is reached",
            facts: ["This operation alone needs \(needed)."], remedy: "Use smaller tensors or fewer steps.")
    }

    static func byteLimit(_ limit: Int, needed: Int, used: Int) -> TensorError {
        TensorError(
            .limit, "the memory limit of \(limit) bytes is reached",
            facts: ["This tensor needs \(needed) bytes; \(used) are in use."],
            remedy: "Use smaller tensors, or keep fewer of them: a graph keeps what its backward pass needs.")
    }
}

/// Runs a throwing core for the public interface: an error stops the program with its text, as Swift does for a bad index.
@inline(__always)
func trapping<R>(_ body: () throws -> R) -> R {
    do { return try body() } catch { stop(error) }
}

/// Stops the program with an error's text.
@inline(never)
func stop(_ error: any Error) -> Never {
    // What stops here is meant to: the public interface has no other way to refuse arguments, as Swift's own subscripts have none.
    fatalError("\(error)")
}
