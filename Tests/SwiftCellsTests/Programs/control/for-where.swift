for i in 0..<10 where i % 4 == 0 { print(i) }
// expect: 0
// expect: 4
// expect: 8
outer: for i in 1...3 { for j in 1...3 { if j == 2 { continue outer }; if i == 3 { break outer }; print(i, j) } }
// expect: 1 1
// expect: 2 1
