protocol P {}
struct S: P {}
func isOne<T>(_ t: Any, _ type: T.Type) -> Bool { t is T.Type } // error: Cells do not cast to 'T.Type' // note: Name the type
let t: Any = S.self
