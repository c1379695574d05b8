protocol P { static func make() -> Self; var v: Int { get } }
struct X: P { static func make() -> X { X() }; var v: Int { 7 } }
func build<T: P>(_ t: T.Type) -> T { T.make() }
print(build(X.self).v)
func name<T>(_ t: T.Type) -> String { "\(t)" }
print(name(Int.self), name([String: Int].self), name(Int?.self))
func decode<T>(_ type: T.Type, _ x: Any) -> T? { x as? T }
print(decode(Int.self, 3) as Any, decode(String.self, 3) as Any)
// expect: 7
// expect: Int Dictionary<String, Int> Optional<Int>
// expect: Optional(3) nil
