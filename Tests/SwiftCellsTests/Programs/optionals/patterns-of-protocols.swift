// A pattern that asks whether an Optional is of a protocol asks that of what it holds, also where the Optional itself conforms.
protocol Named {}
extension Optional: Named {}
let three: Int? = 3, none: Int? = nil
if case let z as any Hashable = three { print(z) } // expect: 3
if case let z as any Hashable = none { print(z) } else { print("none") } // expect: none
switch none {
case is any Equatable: print("equatable")
default: print("none") // expect: none
}
switch three {
case let z as any Named: print(z)
default: print("not named") // expect: not named
}
print(none is any Equatable, (three as? any Named) as Any) // expect: true Optional(Optional(3))
for case let z as any Equatable in [three, none] { print(z) } // expect: 3
