protocol Scorable { var score: Int { get } }
extension Int: Scorable { var score: Int { self } }
extension Array: Scorable where Element: Scorable { var score: Int { reduce(0) { $0 + $1.score } } }
print([1, 2, 3].score, [[1], [2, 3]].score)  // expect: 6 6
