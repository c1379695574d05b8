// What a type in a signature asks of the signature's own parameters need not be written again.
protocol Layer {
    associatedtype Input
    associatedtype Output
    func callAsFunction(_ x: Input) -> Output
}
struct Increment: Layer { func callAsFunction(_ x: Int) -> Int { x + 1 } }
struct Show: Layer { func callAsFunction(_ x: Int) -> String { "<\(x)>" } }
struct Pair<A: Layer, B: Layer>: Layer where A.Output == B.Input {
    let a: A, b: B
    func callAsFunction(_ x: A.Input) -> B.Output { b(a(x)) }
}
infix operator >>>: AdditionPrecedence
func >>> <A: Layer, B: Layer>(a: A, b: B) -> Pair<A, B> { Pair(a: a, b: b) }
extension Layer { func then<Next: Layer>(_ next: Next) -> Pair<Self, Next> { .init(a: self, b: next) } }
func twice<L: Layer>(_ pair: Pair<L, L>, _ x: L.Input) -> L.Output { pair(x) }
print((Increment() >>> Increment() >>> Show())(3), Increment().then(Show())(1), twice(Increment() >>> Increment(), 4))  // expect: <5> <2> 6
struct Whole<L: Layer> where L.Output == Int { let layer: L }
func both<L: Layer>(_ whole: Whole<L>, _ x: L.Input) -> (Int, L.Output) { (whole.layer(x) + 1, whole.layer(x) * 2) }
print(both(Whole(layer: Increment()), 3))  // expect: (5, 8)
class Base { var n = 1 }
struct Box<T: Base> { let content: T }
func read<T>(_ box: Box<T>) -> Int { box.content.n }
struct Reference<T: AnyObject> { weak var object: T? }
func isAlive<T>(_ reference: Reference<T>) -> Bool { reference.object === reference.object && reference.object != nil }
let base = Base()
print(read(Box(content: base)), isAlive(Reference(object: base)))  // expect: 1 true
struct Sorted<S: Sequence> where S.Element: Comparable { let items: S }
func largest<S>(_ sorted: Sorted<S>) -> S.Element? { sorted.items.max() }
print(largest(Sorted(items: [1, 3]))!)  // expect: 3
