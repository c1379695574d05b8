// What a loop walks through decides whether a chain that begins with `lazy` is lazy.
for x in stride(from: 0, to: 9, by: 4).lazy.map({ $0 }) { print(x) }
for x in [1, 2].lazy.map({ $0 }).reversed() { print(x) }
for x in stride(from: 0, to: 9, by: 4).dropFirst(1).dropFirst() { print(x) }

// expect: 0
// expect: 4
// expect: 8
// expect: 2
// expect: 1
// expect: 8
