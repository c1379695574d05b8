/// The parameters and buffers of a module by name, in the module's order.
///
/// ```swift
/// let state = net.stateDict()
/// for (name, value) in state { print(name, value.shape) }
/// other.loadStateDict(state)
/// ```
public struct StateDict: RandomAccessCollection {
    private var entries: [(name: String, value: Tensor)] = []
    private var positions: [String: Int] = [:]

    /// A dictionary without entries.
    public init() {}

    /// A dictionary of these entries; of two with one name the later counts.
    public init(_ entries: [(name: String, value: Tensor)]) {
        for entry in entries { self[entry.name] = entry.value }
    }

    /// The position of the first entry.
    public var startIndex: Int { 0 }
    /// The position after the last entry.
    public var endIndex: Int { entries.count }
    /// The entry at a position.
    public subscript(_ i: Int) -> (name: String, value: Tensor) { entries[i] }

    /// The tensor of that name, or `nil`. Setting adds or replaces an entry; setting `nil` removes it.
    public subscript(_ name: String) -> Tensor? {
        get { positions[name].map { entries[$0].value } }
        set {
            switch (positions[name], newValue) {
            case (let position?, let value?): entries[position].value = value
            case (nil, let value?):
                positions[name] = entries.count
                entries.append((name, value))
            case (let position?, nil):
                entries.remove(at: position)
                positions = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.name, $0) })
            case (nil, nil): break
            }
        }
    }

    /// The names, in order.
    public var keys: [String] { entries.map(\.name) }
}
