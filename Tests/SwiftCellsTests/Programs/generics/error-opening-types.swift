// The type of a value of unknown type is passed for `T.Type` from a constant, and only where something is demanded of `T`.
protocol P {}
struct S: P {}
func free<T>(_ t: T.Type) -> String { "\(T.self)" }
func bound<T: P>(_ t: T.Type) -> String { "\(T.self)" }
let x: any P = S()
let t: any P.Type = type(of: x)
print(free(S.self), free(Any.self), bound(S.self), bound(t))
print(free(type(of: x))) // error:
print(bound(type(of: x))) // error:
print(free(t)) // error:
