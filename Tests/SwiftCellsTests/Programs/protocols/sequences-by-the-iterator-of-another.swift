// The elements of a wrapper are those of the iterator it hands on.
struct Wrapper<Base: Collection>: Sequence {
    let base: Base
    func makeIterator() -> Base.Iterator { base.makeIterator() }
}
print(Wrapper(base: [1, 2]).map { $0 * 2 }, Wrapper(base: "hey").reversed(), Wrapper(base: [3, 4]).max()!)
// expect: [2, 4] ["y", "e", "h"] 4
struct Box<Value> { var value: Value }
extension Box: Sequence where Value: Sequence {
    func makeIterator() -> Value.Iterator { value.makeIterator() }
}
print(Array(Box(value: "ab")), Box(value: [1, 2]).reduce(0, +))
// expect: ["a", "b"] 3
for (a, b) in zip(Wrapper(base: 1...2), Box(value: ["x", "y"])) { print(a, b) }
// expect: 1 x
// expect: 2 y
