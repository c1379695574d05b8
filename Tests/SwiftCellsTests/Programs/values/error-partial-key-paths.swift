struct S { var a = 1; var s = "x" }
let k: PartialKeyPath<S> = \.a
var s = S()
s[keyPath: k] = 3 // error: This subscript is read-only
let n: Int = s[keyPath: k] // error: This is of type 'Any'
let whole: KeyPath<S, Int> = k // error: 'KeyPath<S, Int>' is wanted
let all: [KeyPath<S, Int>] = [\S.a, \S.s] // error: 'KeyPath<S, Int>' is wanted
let path = (\S.a).appending(path: \S.s) // error: 'appending' cannot be called
