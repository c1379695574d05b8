protocol P { associatedtype V; var v: V { get } }
struct A<T>: P { var v: T }
func wrap<T>(_ t: T) -> some P { A(v: t) }
print(wrap(3).v, wrap("s").v)
// expect: 3 s
