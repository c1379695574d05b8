// An iterator of any kind is asked through a reference, so a constant will do.
let numbers = AnyIterator([1, 2].makeIterator())
print(numbers.next() ?? 0, numbers.next() ?? 0, numbers.next() ?? 0)
// expect: 1 2 0
