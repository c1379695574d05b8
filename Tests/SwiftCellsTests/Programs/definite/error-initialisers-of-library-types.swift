extension Int {
    init(nothing: String) {}  // error: This initialiser must call self.init on every path.
    init(perhaps: String) { if perhaps.isEmpty { self = 0 } }  // error: This initialiser must call self.init on every path.
    init(text: String) { self = 0; for _ in text { self += 1 } }
}
extension String { init(n: Int) { append("y") } }  // error: 'self' is used before self.init is called.
extension Dictionary { init(one k: Key, _ v: Value) { self[k] = v } }  // error: 'self' is used before self.init is called.
extension Optional { init(maybe x: Wrapped, _ b: Bool) { self = b ? .some(x) : .none } }
print(Int(text: "abc"))
