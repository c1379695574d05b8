struct I { var n = 1 }
protocol IP { }
extension Int: IP { }
typealias IA = Int
public struct P {
    struct In { }
    public enum Sub { case q }
    public init(x: Int = [I]().count) { } // error: 'I' is internal, and the default value of a public function names it.
    public func m(x: Int = { let x: I? = nil; return x?.n ?? 1 }()) { } // error: 'I' is internal
    public subscript(x: Int = (1 as IA)) -> Int { x } // error: 'IA' is internal
}
public func gen<T>(_ t: T.Type) -> Int { 1 }
public func f(x: Int = gen(P.In.self)) { } // error: 'In' is internal
public func g(x: Bool = (1 as any IP) is Int) { } // error: 'IP' is internal
public enum E { case a(x: Int = I().n) } // error: is internal, and the default value
public func h(x: Bool = P.Sub.q == .q) { }
func i(x: Int = [I]().count + IA(1)) { }
