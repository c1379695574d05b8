func same<T>(_ x: T) -> T { x }
func both<T>(_ x: [T], _ y: [T]) -> [T] { x + y }
func el<S: Sequence>(_ s: S) -> [S.Element] where S.Element: Hashable { Array(s) }
print([1] + [same(2.5)]) // expect: [1.0, 2.5]
print([1] + [2.5]) // expect: [1.0, 2.5]
print(both([same(1)], [same(2.5)])) // expect: [1.0, 2.5]
print(both([same(1)], [2.5])) // expect: [1.0, 2.5]
print(both([1], [same(2.5)])) // expect: [1.0, 2.5]
print(Set([same(1), 2.5]).count) // expect: 2
print(Set([1, same(2.5)]).count) // expect: 2
print(Set([same(1), same(2)]).count) // expect: 2
print(Set([1, 2.5]).count) // expect: 2
print(el([1, 2.5])) // expect: [1.0, 2.5]
print(el([same(1), 2.5])) // expect: [1.0, 2.5]
print(el([same(1), same(2.5)])) // expect: [1.0, 2.5]
print(Array([same(1), same(2.5)])) // expect: [1.0, 2.5]
print([same(1), same(2.5)].sorted()) // expect: [1.0, 2.5]
print([same(1), same(2.5)].contains(2)) // expect: false
print([same(1), same(2.5)].map { $0 / 2 }) // expect: [0.5, 1.25]
print(["a": same(1), "b": same(2.5)].count, ["a": same(1), "b": same(2.5)].values.max()!) // expect: 2 2.5
do { let x: Set = [same(1), same(2.5)]; print(x.max()!) } // expect: 2.5
print([same(1)] == [same(2.5)]) // expect: false
print(Set([same(1)]).union([same(2.5)]).count) // expect: 2
print([[1], [same(2.5)]], [[same(1)], [2.5]]) // expect: [[1.0], [2.5]] [[1.0], [2.5]]
print([(same(1), 2), (same(2.5), 3)]) // expect: [(1.0, 2), (2.5, 3)]
print([Optional(1), 2.5], [Optional(1), Optional(2.5)]) // expect: [Optional(1.0), Optional(2.5)] [Optional(1.0), Optional(2.5)]
print([Optional(1), 2.5, nil], [Optional.some(1), 2.5]) // expect: [Optional(1.0), Optional(2.5), nil] [Optional(1.0), Optional(2.5)]
print([Array([1]), [2.5]], [Array(repeating: 1, count: 2), [2.5]]) // expect: [[1.0], [2.5]] [[1.0, 1.0], [2.5]]
print([Array(repeating: 0, count: 2), Array(repeating: 0.5, count: 2)]) // expect: [[0.0, 0.0], [0.5, 0.5]]
print([min(1, 2), 2.5], [max(1, 2), max(2.5, 1)]) // expect: [1.0, 2.5] [2.0, 2.5]
print([[1, 2].max()!, 2.5], [[1, 2].max()!, [2.5].max()!]) // expect: [2.0, 2.5] [2.0, 2.5]
print([[1, 2].reduce(0, +), 2.5]) // expect: [3, 2.5]
print([[1, 2].map { $0 }, [2.5]]) // expect: [[1.0, 2.0], [2.5]]
print([zip([1], [2]).map { $0 + $1 }, [2.5]]) // expect: [[3], [2.5]]
print([repeatElement(1, count: 2).reduce(0, +), 2.5]) // expect: [2, 2.5]
print(max([1, 2].max()!, 2.5)) // expect: 2.5
print([same((1, 2)), same((2.5, 3))]) // expect: [(1.0, 2), (2.5, 3)]
print([(1, 2), (2.5, 3)]) // expect: [(1.0, 2), (2.5, 3)]
print([{ 1 }(), { 2.5 }()]) // expect: [1.0, 2.5]
print([same(1) * 2, 2.5], [same(1) * 2, same(2.5) * 2]) // expect: [2, 2.5] [2, 5.0]
print([-same(1), -same(2.5)]) // expect: [-1.0, -2.5]
print([1 + 2, 2.5 + 1], [same(1 + 2), 2.5]) // expect: [3, 3.5] [3, 2.5]
print([same(1...2), same(2...3)], (same(1)...same(2)), (same(1)...same(2.5))) // expect: [ClosedRange(1...2), ClosedRange(2...3)] 1...2 1.0...2.5
