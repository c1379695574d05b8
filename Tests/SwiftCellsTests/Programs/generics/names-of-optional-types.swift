func name<T>(_ t: T.Type) -> String { "\(t)" }
print(name(Int?.self), name([Int?].self), Int?.self, (Int, Int?).self, [String: Int?].self)
// expect: Optional<Int> Array<Optional<Int>> Optional<Int> (Int, Optional<Int>) Dictionary<String, Optional<Int>>
