import Foundation

extension CellLibrary {
    /// `print` and the other free functions.
    mutating func addFunctions() {
        function(
            """
            /// Writes the values, separated by spaces, and ends the line.
            func print(_ items: Any..., separator: String = " ", terminator: String = "\\n")
            """
        ) { frame in
            let items = frame.object(0, as: ArrayObject.self)
            let separator = frame.string(1)
            for index in 0..<items.count {
                if index > 0 { try frame.print(separator) }
                let value = unsafeDowncast(try frame.machine.present(items.objects[index]), to: AnyValue.self)
                let text = try frame.machine.describe(word: value.word, object: value.object, value.type)
                try frame.charge(steps: 10 + text.utf8.count / 8)
                try frame.print(text)
            }
            try frame.print(frame.string(2))
        }
        function("func debugPrint(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")") { frame in
            let items = frame.object(0, as: ArrayObject.self)
            for index in 0..<items.count {
                if index > 0 { try frame.print(frame.string(1)) }
                let value = unsafeDowncast(try frame.machine.present(items.objects[index]), to: AnyValue.self)
                try frame.print(frame.machine.describe(word: value.word, object: value.object, value.type, debug: true))
            }
            try frame.print(frame.string(2))
        }
        declare(
            """
            /// What text can be written to, as with `print(x, to: &stream)`.
            protocol TextOutputStream { mutating func write(_ string: String) }
            """)
        for (name, form, what) in [("print", "describing", "the values"), ("debugPrint", "reflecting", "the values as a programmer writes them")] {
            declare(
                """
                /// Writes \(what), separated by spaces, to a string or another stream, and ends the line.
                func \(name)<Target: TextOutputStream>(_ items: Any..., separator: String = " ", terminator: String = "\\n", to output: inout Target) {
                    var prefix = ""
                    for item in items {
                        output.write(prefix)
                        output.write(String(\(form): item))
                        prefix = separator
                    }
                    output.write(terminator)
                }
                """)
        }
        declare("/// What a function returns that never returns.\nenum Never: Error, Comparable, Hashable {}")
        // There is no value of it that could be compared.
        declare("/// There are no two to compare.\nstatic func == (a: Never, b: Never) -> Bool { true }", in: "Never")
        declare("/// There are no two to compare.\nstatic func < (a: Never, b: Never) -> Bool { false }", in: "Never")
        declare("/// There is none to hash.\nfunc hash(into hasher: inout Hasher) {}", in: "Never")
        function("/// Ends the program with a message.\nfunc _fail(_ message: String) -> Never") { frame in
            throw CellFailure(.runtime, frame.string(0))
        }
        declare("func fatalError(_ message: @autoclosure () -> String = \"\") -> Never { let m = message(); _fail(m.isEmpty ? \"fatalError was called\" : m) }")
        declare("func preconditionFailure(_ message: @autoclosure () -> String = \"\") -> Never { let m = message(); _fail(m.isEmpty ? \"preconditionFailure was called\" : \"precondition failed: \" + m) }")
        declare("func assertionFailure(_ message: @autoclosure () -> String = \"\") { let m = message(); _fail(m.isEmpty ? \"assertionFailure was called\" : \"assertion failed: \" + m) }")
        for (name, noun) in [("precondition", "precondition"), ("assert", "assertion")] {
            declare(
                """
                /// Fails unless the condition holds.
                func \(name)(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = "") {
                    if !condition() { let m = message(); _fail(m.isEmpty ? "\(noun) failed" : "\(noun) failed: " + m) }
                }
                """)
        }
        declare("/// The smaller of two values.\nfunc min<T: Comparable>(_ x: T, _ y: T) -> T { y < x ? y : x }")
        declare("/// The larger of two values.\nfunc max<T: Comparable>(_ x: T, _ y: T) -> T { y >= x ? y : x }")
        declare("func min<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T { var r = min(min(x, y), z); for v in rest { r = min(r, v) }; return r }")
        declare("func max<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T { var r = max(max(x, y), z); for v in rest { r = max(r, v) }; return r }")
        // A type that is its own magnitude is asked for that, as in Swift: zero loses its sign by it.
        declare(
            """
            /// The distance from zero.
            func abs<T: SignedNumeric & Comparable>(_ x: T) -> T {
                if T.self == T.Magnitude.self, let magnitude = x.magnitude as? T { return magnitude }
                return x < 0 ? -x : x
            }
            """)
        // What `abs` becomes where it is called with these: one instruction, which also takes the sign from zero.
        intrinsic("func _abs(_ x: Double) -> Double", .word(.absDouble))
        intrinsic("func _abs(_ x: Float) -> Float", .selected(.floatOperation, Machine.FloatOperation.magnitude.rawValue))
        declare("/// Exchanges two values.\nfunc swap<T>(_ a: inout T, _ b: inout T) { let x = a; a = b; b = x }")
        declare("func ~= <T: Equatable>(a: T, b: T) -> Bool { a == b }")
        declare("func != <T: Equatable>(a: T, b: T) -> Bool { !(a == b) }", in: nil)
        declare("func == (a: (), b: ()) -> Bool { true }")
        function("/// Whether two types are the same.\nfunc == (a: Any.Type, b: Any.Type) -> Bool") { $0.return($0.object(0, as: RuntimeType.self) === $0.object(1, as: RuntimeType.self)) }
        declare("func != (a: Any.Type, b: Any.Type) -> Bool { !(a == b) }", in: nil)
        for count in 2...6 {
            let letters = ["A", "B", "C", "D", "E", "F"].prefix(count)
            let generics = letters.map { "\($0): Equatable" }.joined(separator: ", ")
            let tuple = "(" + letters.joined(separator: ", ") + ")"
            let test = (0..<count).map { "a.\($0) == b.\($0)" }.joined(separator: " && ")
            declare("func == <\(generics)>(a: \(tuple), b: \(tuple)) -> Bool { \(test) }")
            declare("func != <\(generics)>(a: \(tuple), b: \(tuple)) -> Bool { !(\(test)) }")
            let ordered = letters.map { "\($0): Comparable" }.joined(separator: ", ")
            let steps = (0..<count - 1).map { "if !(a.\($0) == b.\($0)) { return a.\($0) < b.\($0) }" }.joined(separator: "; ")
            declare("func < <\(ordered)>(a: \(tuple), b: \(tuple)) -> Bool { \(steps); return a.\(count - 1) < b.\(count - 1) }")
            declare("func > <\(ordered)>(a: \(tuple), b: \(tuple)) -> Bool { b < a }")
            declare("func <= <\(ordered)>(a: \(tuple), b: \(tuple)) -> Bool { !(b < a) }")
            declare("func >= <\(ordered)>(a: \(tuple), b: \(tuple)) -> Bool { !(a < b) }")
        }
        intrinsic("func === (a: AnyObject?, b: AnyObject?) -> Bool", .objects(.identical))
        intrinsic("func !== (a: AnyObject?, b: AnyObject?) -> Bool", .objectsNegated(.identical))
        for type in ["T", "T?"] {
            function(
                """
                /// Whether nothing else refers to the instance: what is copied when it is written asks this before it is changed.
                func isKnownUniquelyReferenced<T: AnyObject>(_ object: inout \(type)) -> Bool
                """
            ) { $0.return($0.isUniquelyReferenced(0)) }
        }
        declare("func withExtendedLifetime<T, R>(_ x: T, _ body: () throws -> R) rethrows -> R { try body() }")
        declare(
            """
            /// What tells instances apart.
            struct ObjectIdentifier: Hashable, Comparable, CustomDebugStringConvertible {
                let _value: Int
                init(_ x: AnyObject) { self._value = _address(x) }
                static func == (a: ObjectIdentifier, b: ObjectIdentifier) -> Bool { a._value == b._value }
                static func < (a: ObjectIdentifier, b: ObjectIdentifier) -> Bool { a._value < b._value }
                var debugDescription: String {
                    let address = String(_value, radix: 16)
                    return "ObjectIdentifier(0x" + String(repeating: "0", count: 16 - address.count) + address + ")"
                }
                func hash(into hasher: inout Hasher) { hasher.combine(_value) }
            }
            """)
        function("func _address(_ x: AnyObject) -> Int") { frame in
            frame.return(frame.object(0, as: AnyValue.self).object.map { Int(bitPattern: Unmanaged.passUnretained($0).toOpaque()) } ?? 0)
        }
    }
}
