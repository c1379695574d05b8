/// The items one after the other, for a loop whose progress is shown while it runs: `for epoch in progress(0..<100) { … }`. In a
/// compiled program nothing is shown.
public func progress<Items: Sequence>(_ items: Items) -> ProgressSequence<Items> { ProgressSequence(items) }

/// The items of a sequence, whose progress is shown as a loop takes them.
public struct ProgressSequence<Items: Sequence>: Sequence {
    private let items: Items

    /// The items of `items`.
    public init(_ items: Items) { self.items = items }

    /// The items' own iterator.
    public func makeIterator() -> Items.Iterator { items.makeIterator() }
}
