protocol Labelled { init(_ x: Int) }
struct Label: Labelled { var x: Int; init(_ x: Int) { self.x = x } }
protocol Maker { associatedtype Made: Labelled; func make() -> Made }
struct Press: Maker { func make() -> Label { Label(1) } }
func fifth<T: Maker>(_ t: T) -> T.Made { T.Made(5) }
print(fifth(Press()).x) // expect: 5
extension Maker { func second() -> Made { Made(2) } }
print(Press().second()) // expect: Label(x: 2)
func mean<C: Collection>(_ c: C) -> C.Element where C.Element: BinaryFloatingPoint { c.reduce(0, +) / C.Element(c.count) }
print(mean([1.0, 2, 6])) // expect: 3.0
extension Collection where Element: BinaryFloatingPoint { var mean: Element { isEmpty ? 0 : reduce(0, +) / Element(count) } }
print([1.0, 2, 6].mean) // expect: 3.0
func stepped<C: Strideable>(_ c: C, _ n: Int) -> C where C.Stride: SignedInteger { c.advanced(by: C.Stride(n)) }
print(stepped(1, 2)) // expect: 3
