let d = 2.5, f: Float = 1.5, byte: UInt8 = 3, yes = true
func same<T>(_ value: T) -> T { value }
func larger<T: Comparable>(_ a: T, _ b: T) -> T { a < b ? b : a }
let size = yes ? abs(3) : d
// Where anything may stand, the branches need no type in common.
print(yes ? d : abs(3), [d, abs(3)], size, yes ? abs(3) : d) // expect: 2.5 [2.5, 3.0] 3.0 3
print([f, same(2)], yes ? byte : larger(1, 2), [same(2), f]) // expect: [1.5, 2.0] 3 [2.0, 1.5]
let sum = [1, 2.5] + [same(3)]
print(sum, type(of: sum)) // expect: [1.0, 2.5, 3.0] Array<Double>
print([d].map { yes ? $0 : same(2) }, yes ? same(1) : 2.5) // expect: [2.5] 1
