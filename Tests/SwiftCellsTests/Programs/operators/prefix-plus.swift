// A sign before what can be added changes nothing, whoever declares the type.
struct Money: AdditiveArithmetic {
    var cents: Int
    static var zero: Money { Money(cents: 0) }
    static func + (a: Money, b: Money) -> Money { Money(cents: a.cents + b.cents) }
    static func - (a: Money, b: Money) -> Money { Money(cents: a.cents - b.cents) }
    static prefix func - (a: Money) -> Money { Money(cents: -a.cents) }
}
print(+Money(cents: 3), (-Money(cents: 3)).cents, [Money(cents: 1)].map(+))
func doubled<T: AdditiveArithmetic>(_ value: T) -> T { +value + value }
print(doubled(2), doubled(1.5), doubled(Money(cents: 4)))
let x = 5
let y: Double = +2
print(+x, 1 - +x, y, [+3, 2.5], -(+x), +Int8(4))

// expect: Money(cents: 3) -3 [main.Money(cents: 1)]
// expect: 4 3.0 Money(cents: 8)
// expect: 5 -4 2.0 [3.0, 2.5] -5 4
