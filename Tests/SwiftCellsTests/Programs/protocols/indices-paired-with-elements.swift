// What a protocol says to be one type is one where it is part of a pair.
extension MutableCollection {
    mutating func fill(_ elements: [Element]) { for (i, x) in zip(indices, elements) { self[i] = x } }
    func places() -> [(Index, Element)] { Array(zip(indices, self)) }
    func backwards() -> [Element] where Self: BidirectionalCollection { indices.reversed().map { self[$0] } }
}
var numbers = [1, 2, 3]
numbers.fill([7, 8])
print(numbers, numbers.places(), numbers.backwards())
// expect: [7, 8, 3] [(0, 7), (1, 8), (2, 3)] [3, 8, 7]
