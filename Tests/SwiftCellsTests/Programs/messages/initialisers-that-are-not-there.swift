// Initialisers with a label that their type does not know.
class Base {
    var n: Int
    init(n: Int) { self.n = n }
    func copy() -> Base { Base(n: n) }
}
class Counter {
    init() { self.init(from: 2) }  // error: 'init' has no argument labelled 'from'.
}
class Derived: Base {
    init(more: Int) { super.init(m: more) }  // error: 'init' has no argument labelled 'm'.
}
let base: Base? = nil
let table: [String: Base] = ["a": .init(n: 1), "b": .init(x: 2)]  // error: '.init' has no argument labelled 'x'.
let chosen: Base = base == nil ? .init(x: 1) : .init(n: 2)  // error: '.init' has no argument labelled 'x'.
let other = base ?? .init(x: 2)  // error: '.init' has no argument labelled 'x'.
let list = [Base].init(n: 2)  // error: 'init' is not called like this
let open = .init(3)  // error: It is not known what type '.init' belongs to: write the type before it.
