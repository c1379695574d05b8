let rows = [[1, 2], [3], []]
print(Array(rows.joined(separator: [0])), rows.joined(separator: [0, 9]).map { $0 * 2 }, type(of: rows.joined(separator: [0])))
// expect: [1, 2, 0, 3, 0] [2, 4, 0, 18, 6, 0, 18] JoinedSequence<Array<Array<Int>>>
print(["a", "b"].joined(separator: ", "), [["a"], ["b"]].joined(separator: ["x"]).joined(separator: "-"), Array([[], [1]].joined(separator: [0])))
// expect: a, b a-x-b [0, 1]
let separator: [Character] = ["-", "+"]
print(String(["a", "b"].joined(separator: separator)), Array([1...2, 5...6].joined(separator: [0])))
// expect: a-+b [1, 2, 0, 5, 6]
