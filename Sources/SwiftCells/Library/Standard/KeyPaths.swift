extension CellLibrary {
    /// Key paths: pairs of closures that read and set, and the subscript that uses them.
    mutating func addKeyPaths() {
        addUntypedKeyPaths()
        declare(
            """
            /// How to get from a value to one of its properties: `\\Person.name`.
            class KeyPath<Root, Value>: PartialKeyPath<Root> {
                let _get: (Root) -> Value
                init(_get get: @escaping (Root) -> Value, _parts parts: @escaping () -> String?, _text text: @escaping () -> String) {
                    _get = get
                    super.init(_any: { get($0) }, _parts: parts, _text: text)
                }
                static func == (lhs: KeyPath<Root, Value>, rhs: KeyPath<Root, Value>) -> Bool { lhs._isSame(as: rhs) }
            }
            """)
        declare(
            """
            /// A key path to a property that can be set.
            class WritableKeyPath<Root, Value>: KeyPath<Root, Value> {
                let _set: (inout Root, Value) -> Void
                init(_get get: @escaping (Root) -> Value, _set set: @escaping (inout Root, Value) -> Void, _parts parts: @escaping () -> String?, _text text: @escaping () -> String) {
                    _set = set
                    super.init(_get: get, _parts: parts, _text: text)
                }
            }
            """)
        declare(
            """
            /// A key path to a property of a class that can be set.
            class ReferenceWritableKeyPath<Root, Value>: WritableKeyPath<Root, Value> {
                init(_get get: @escaping (Root) -> Value, _change change: @escaping (Root, Value) -> Void, _parts parts: @escaping () -> String?, _text text: @escaping () -> String) {
                    super.init(_get: get, _set: { root, value in change(root, value) }, _parts: parts, _text: text)
                }
            }
            """)
        addAppending()
        // Every type has these; `_Rooted` is no protocol that anything states.
        declare("protocol _Rooted {}")
        declare("subscript(keyPath path: PartialKeyPath<Self>) -> Any { get { path._any(self) } }", in: "_Rooted")
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

    /// Key paths of which it is not said to what they lead, or where they begin.
    ///
    /// Two are equal where they begin with the same type and lead through the same properties. What these are is worked out when it is asked for.
    private mutating func addUntypedKeyPaths() {
        declare(
            """
            /// A key path that begins with a value of any type.
            class AnyKeyPath: Hashable, CustomDebugStringConvertible {
                let _root: Any.Type
                let _parts: () -> String?
                let _text: () -> String
                init(_root root: Any.Type, _parts parts: @escaping () -> String?, _text text: @escaping () -> String) { _root = root; _parts = parts; _text = text }
                var _way: String { guard let parts = _parts() else { fatalError("cells do not compare key paths that lead through this subscript") }; return parts }
                func _isSame(as other: AnyKeyPath) -> Bool { self === other || _root == other._root && _way == other._way }
                static func == (lhs: AnyKeyPath, rhs: AnyKeyPath) -> Bool { lhs._isSame(as: rhs) }
                func hash(into hasher: inout Hasher) { hasher.combine(_way) }
                var debugDescription: String {
                    let name = "\\(_root)"
                    let text = _text()
                    return "\\\\" + (name.hasPrefix("any ") ? String(name.dropFirst(4)) : name) + (text.isEmpty ? ".self" : text)
                }
            }
            """)
        declare(
            """
            /// A key path from a type to a property of any type.
            class PartialKeyPath<Root>: AnyKeyPath {
                let _any: (Root) -> Any
                init(_any any: @escaping (Root) -> Any, _parts parts: @escaping () -> String?, _text text: @escaping () -> String) {
                    _any = any
                    super.init(_root: Root.self, _parts: parts, _text: text)
                }
            }
            """)
    }

    /// Key paths that lead on from where another ends. What can be set along the whole way can be set, whatever is known of the parts.
    private mutating func addAppending() {
        declare(
            """
            func _appending<Part>(_ path: KeyPath<Value, Part>) -> KeyPath<Root, Part> {
                let get = { (root: Root) -> Part in path._get(self._get(root)) }
                let parts = { () -> String? in if let own = self._parts(), let others = path._parts() { return own + others }; return nil }
                let text = { self._text() + path._text() }
                if let path = path as? ReferenceWritableKeyPath<Value, Part> {
                    return ReferenceWritableKeyPath<Root, Part>(_get: get, _change: { root, part in var value = self._get(root); path._set(&value, part) }, _parts: parts, _text: text)
                }
                guard let path = path as? WritableKeyPath<Value, Part>, let own = self as? WritableKeyPath<Root, Value> else { return KeyPath<Root, Part>(_get: get, _parts: parts, _text: text) }
                func change(_ root: inout Root, _ part: Part) {
                    var value = own._get(root)
                    path._set(&value, part)
                    own._set(&root, value)
                }
                if own is ReferenceWritableKeyPath<Root, Value> {
                    return ReferenceWritableKeyPath<Root, Part>(_get: get, _change: { root, part in var root = root; change(&root, part) }, _parts: parts, _text: text)
                }
                return WritableKeyPath<Root, Part>(_get: get, _set: { root, part in change(&root, part) }, _parts: parts, _text: text)
            }
            """, in: "KeyPath")
        let comment = "/// The key path that leads on along another.\n"
        declare("\(comment)func appending<Part>(path: KeyPath<Value, Part>) -> KeyPath<Root, Part> { _appending(path) }", in: "KeyPath")
        for name in ["KeyPath", "WritableKeyPath", "ReferenceWritableKeyPath"] {
            declare("\(comment)func appending<Part>(path: ReferenceWritableKeyPath<Value, Part>) -> ReferenceWritableKeyPath<Root, Part> { _appending(path) as! ReferenceWritableKeyPath<Root, Part> }", in: name)
        }
        for name in ["WritableKeyPath", "ReferenceWritableKeyPath"] {
            declare("\(comment)func appending<Part>(path: WritableKeyPath<Value, Part>) -> \(name)<Root, Part> { _appending(path) as! \(name)<Root, Part> }", in: name)
        }
    }
}
