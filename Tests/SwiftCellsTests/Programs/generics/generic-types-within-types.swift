// Generic types declared within types, and what a subclass of a generic class has of them.
struct Outer {
    struct Box<X> {
        var x: X
        func me() -> Box { self }
    }
    enum Either<A, B> { case left(A), right(B) }
    typealias Pair<X> = (X, X)
    class Node<T> {
        var next: Node?
        let value: T
        init(_ value: T) { self.value = value }
    }
    var box: Box = Box(x: 1)
    var head: Node<Int>?
    func go() -> Either<Int, String> {
        let text: Box = Box(x: "a")
        print(Box(x: 1).x, Box<Int>(x: 2).me().x, text.x)
        return .left(3)
    }
    func pair() -> Pair<Int> { (1, 2) }
    mutating func push(_ value: Int) {
        let node = Node(value)
        node.next = head
        head = node
    }
}
extension Outer {
    func made() -> Box<Int> { Box(x: 3) }
    static func make<Y>(_ y: Y) -> Box<Y> { .init(x: y) }
}
extension Outer.Box where X == Int { func double() -> Int { x * 2 } }
var outer = Outer()
print(outer.go(), outer.box.x, outer.pair(), outer.made().double(), Outer.make("b").x)
outer.push(1)
outer.push(2)
print(outer.head!.value, outer.head!.next!.value)

class Base<T> {
    struct Part { var t: T }
    struct Wrap<U> { var u: U; var t: T }
    typealias Couple = (T, T)
    func make(_ t: T) -> Part { Part(t: t) }
}
class Sub: Base<Int> {
    var part: Part?
    func go() {
        part = make(3)
        let other: Part = Part(t: 4)
        print(part!.t + 1, other.t * 2)
    }
    func couple() -> Couple { (1, 2) }
    func wrap() -> Wrap<String> { Wrap(u: "a", t: 3) }
}
Sub().go()
print(Sub().couple(), Sub().wrap())

// expect: 1 2 a
// expect: left(3) 1 (1, 2) 6 b
// expect: 2 1
// expect: 4 8
// expect: (1, 2) Wrap<String>(u: "a", t: 3)
