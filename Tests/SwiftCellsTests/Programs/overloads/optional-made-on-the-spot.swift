// What 'Optional(…)' wraps may fulfil anything before it is known.
func f<T: Equatable>(_ x: T) -> String { "equatable" }
func f<T>(_ x: T) -> String { "any" }
print(f(Optional(1)), f(Optional("a")), f(Optional([2.5])), f(Optional({ 1 })))
// expect: equatable equatable equatable any
