let q = [1, 2, 2]
print(q.map { $0 * 2 }.max()!, q.filter { $0 > 1 }.map { $0 * 3 }.first!)  // expect: 4 6
print((1...5).lazy.map { $0 * 2 }.filter { $0 > 4 }.first!)  // expect: 6
print(Dictionary(q.map { ($0, 1) }, uniquingKeysWith: +).max { $0.value < $1.value }!.key)  // expect: 2
print([3, 1].sorted { $0 > $1 }.first!, [1, 2].map { $0 * 2 }.max()!)  // expect: 3 4
