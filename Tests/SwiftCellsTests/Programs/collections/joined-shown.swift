print([[1], [2, 3]].joined(separator: [0]))
debugPrint(["ab", "cd"].joined(separator: ["x", "y"] as [Character]))
print([[1], [2]].joined())
print(Array([[1], [2, 3]].joined(separator: [0, 0])))
// expect: JoinedSequence<Array<Array<Int>>>(_base: [[1], [2, 3]], _separator: ContiguousArray([0]))
// expect: Swift.JoinedSequence<Swift.Array<Swift.String>>(_base: ["ab", "cd"], _separator: ContiguousArray(["x", "y"]))
// expect: FlattenSequence<Array<Array<Int>>>(_base: [[1], [2]])
// expect: [1, 0, 0, 2, 3]
