let ts: [Any.Type] = [Int.self, String.self, [Int].self]
for t in ts { print(t) }
print(ts[0] == Int.self)
// expect: Int
// expect: String
// expect: Array<Int>
// expect: true
