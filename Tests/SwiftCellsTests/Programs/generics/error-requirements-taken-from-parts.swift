protocol Layer {
    associatedtype Input
    associatedtype Output
    func run(_ x: Input) -> Output
}
struct Show: Layer { func run(_ x: Int) -> String { "<\(x)>" } }
struct Pair<A: Layer, B: Layer> where A.Output == B.Input { let a: A, b: B }
extension Layer { func then<Next: Layer>(_ next: Next) -> Pair<Self, Next> { .init(a: self, b: next) } }
print(Show().then(Show()))  // error: 'then' cannot be called with (Show).
struct Three<A: Layer, B: Layer, C: Layer> { let first: Pair<A, B>, last: C }  // error: 'Pair' requires 'A.Output' and 'B.Input' to be the same type.
