switch 3 {
case { let x = 3; return x }(): print("one")  // error: Swift does not find 'x' in a pattern.
case [3].map { a in a }[0]: print("two")  // error: Swift does not find 'a' in a pattern.
case [3].map { $0 + 1 }[0], { 4 }(): print("three")
default: print("other")
}
if case .some(let y) = Optional(3) { print(y) }
