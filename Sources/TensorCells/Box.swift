import Autograd
import SwiftCells

/// A value of the engine in a cell's object slot. It never changes: what changes a struct puts another box in its place.
final class Box<Value> {
    let value: Value
    /// Where lists that the value keeps are counted.
    private let counted: CountedBytes?

    init(_ value: Value) {
        self.value = value
        counted = nil
    }

    /// A box of a value with so many bytes of its own.
    init(_ value: Value, bytes: Int) throws {
        self.value = value
        counted = try CountedBytes(bytes)
    }
}

extension NativeFrame {
    /// An argument whose type is a struct of the engine.
    func boxed<Value>(_ argument: Int, as type: Value.Type = Value.self) -> Value { object(argument, as: Box<Value>.self).value }

    /// Returns a struct of the engine.
    func `return`<Value>(boxed value: Value) { self.return(Box(value)) }
}

/// A box of a dataset, whichever it is.
protocol DatasetBox: AnyObject {
    var dataset: any Dataset { get }
}

extension Box: DatasetBox where Value: Dataset {
    var dataset: any Dataset { value }
}
