// Whoever calls a public function evaluates its default values.
let limit = 3
func start() -> Int { 1 }
public struct Range2 {
    static let first = 0
    public static let last = 9
    public init(from: Int = Range2.first) { print(from) }  // error: 'first' is internal, and the default value of a public function names it.
    public init(upTo: Int = Range2.last) { print(upTo) }
    func inner(_ n: Int = limit) { print(n) }
}
public func steps(_ n: Int = limit) { print(n) }  // error: 'limit' is internal, and the default value of a public function names it. // note: Mark both 'public', or neither.
public func begin(_ n: Int = start()) { print(n) }  // error: 'start' is internal
public func own(_ n: Int = { let limit = 4; return limit }()) { print(n) }
public func kept(_ make: () -> Int = { limit }) { print(make()) }  // error: 'limit' is internal
private func hidden(_ n: Int = limit) { print(n) }
