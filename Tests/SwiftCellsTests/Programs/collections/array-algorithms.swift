let a = [4, 1, 3, 1]
print(a.map { $0 * 2 }, a.filter { $0 > 1 }, a.reduce(0, +), a.reduce(1) { $0 * $1 })  // expect: [8, 2, 6, 2] [4, 3] 9 12
print(a.enumerated().map { "\($0.offset):\($0.element)" }, zip(a, a.dropFirst()).map { $1 - $0 })  // expect: ["0:4", "1:1", "2:3", "3:1"] [-3, 2, -2]
print(a.allSatisfy { $0 > 0 }, a.contains { $0 > 3 }, a.first { $0 < 3 }!, a.split(separator: 3).map(Array.init))  // expect: true true 1 [[4, 1], [1]]
print(a.partition(at: 2))  // expect: ([4, 1], [3, 1])
extension Array { func partition(at n: Int) -> ([Element], [Element]) { (Array(prefix(n)), Array(dropFirst(n))) } }
print(a.indices, a.indices.filter { a[$0] == 1 }, a.prefix { $0 > 1 }, a.drop { $0 > 1 })  // expect: 0..<4 [1, 3] [4] [1, 3, 1]
print(a.min { $0 > $1 }!, a.sorted().last!, a.shuffled().count, a.count { $0 == 1 })  // expect: 4 4 4 2
