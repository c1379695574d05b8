class T { var n = 1; var all: [Int] { [1, 2].map { $0 * n }.sorted { $0 * n > $1 * n } }
  func g() { func h() -> Int { n }; print(h()); for i in [1] where i == n { print("y") } } }
let t = T(); print(t.all); t.g()
// expect: [2, 1]
// expect: 1
// expect: y
