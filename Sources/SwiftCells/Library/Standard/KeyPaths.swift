extension CellLibrary {
    /// Key paths: pairs of closures that read and set, and the subscript that uses them.
    mutating func addKeyPaths() {
        declare(
            """
            /// How to get from a value to one of its properties: `\\Person.name`.
            class KeyPath<Root, Value>: CustomDebugStringConvertible {
                let _get: (Root) -> Value
                let _text: () -> String
                init(_get get: @escaping (Root) -> Value, _text text: @escaping () -> String) { _get = get; _text = text }
                var debugDescription: String { _text() }
            }
            """)
        declare(
            """
            /// A key path to a property that can be set.
            class WritableKeyPath<Root, Value>: KeyPath<Root, Value> {
                let _set: (inout Root, Value) -> Void
                init(_get get: @escaping (Root) -> Value, _set set: @escaping (inout Root, Value) -> Void, _text text: @escaping () -> String) {
                    _set = set
                    super.init(_get: get, _text: text)
                }
            }
            """)
        declare(
            """
            /// A key path to a property of a class that can be set.
            class ReferenceWritableKeyPath<Root, Value>: WritableKeyPath<Root, Value> {
                init(_get get: @escaping (Root) -> Value, _change change: @escaping (Root, Value) -> Void, _text text: @escaping () -> String) {
                    super.init(_get: get, _set: { root, value in change(root, value) }, _text: text)
                }
            }
            """)
        // Every type has these; `_Rooted` is no protocol that anything states.
        declare("protocol _Rooted {}")
        declare("subscript<Value>(keyPath path: KeyPath<Self, Value>) -> Value { get { path._get(self) } }", in: "_Rooted")
        declare("subscript<Value>(keyPath path: WritableKeyPath<Self, Value>) -> Value { get { path._get(self) } set { path._set(&self, newValue) } }", in: "_Rooted")
        declare(
            """
            subscript<Value>(keyPath path: ReferenceWritableKeyPath<Self, Value>) -> Value {
                get { path._get(self) }
                nonmutating set { var root = self; path._set(&root, newValue) }
            }
            """, in: "_Rooted")
    }
}
