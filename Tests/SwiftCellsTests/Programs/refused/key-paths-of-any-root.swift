// Swift looks whether a key path begins with this type, and gives an Optional.
struct S { var a = 1 }
let path: AnyKeyPath = \S.a
print(S()[keyPath: path] as Any) // error: 'S' cannot be subscripted with (keyPath: AnyKeyPath). // note: write as? PartialKeyPath<S>
