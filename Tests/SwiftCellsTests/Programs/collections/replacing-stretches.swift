// Stretches of a collection that have the elements of another: found, replaced, taken off the start.
print([1, 2, 3, 1, 2].ranges(of: [1, 2]), [1, 1, 1].ranges(of: [1, 1]), [1, 2].ranges(of: [Int]()), [1, 2, 3].firstRange(of: [3])!, [1, 2, 3].firstRange(of: [4]) as Any)
print([1, 2, 3, 1, 2].replacing([1, 2], with: []), [1, 2, 1].replacing([1], with: [9, 9], maxReplacements: 1), [1, 2].replacing([Int](), with: [0]))
var numbers = [1, 2, 3]
numbers.replace([2], with: [5, 5])
print(numbers)
numbers.trimPrefix([1])
print(numbers, numbers.trimmingPrefix([5]))
numbers.trimPrefix(while: { $0 == 5 })
print(numbers, [1, 2, 3][1...].replacing([2], with: [9]))
print(EmptyCollection<Int>().isEmpty, CollectionOfOne("a"), [1, 2] + CollectionOfOne(3))
// expect: [Range(0..<2), Range(3..<5)] [Range(0..<2)] [Range(0..<0), Range(1..<1), Range(2..<2)] 2..<3 nil
// expect: [3] [9, 9, 2, 1] [0, 1, 0, 2, 0]
// expect: [1, 5, 5, 3]
// expect: [5, 5, 3] [5, 3]
// expect: [3] [9, 3]
// expect: true CollectionOfOne("a") [1, 2, 3]
