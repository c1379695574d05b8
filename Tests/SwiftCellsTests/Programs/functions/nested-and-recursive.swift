func outer(_ n: Int) -> Int {
  func inner(_ k: Int) -> Int { k <= 1 ? 1 : k * inner(k - 1) }
  return inner(n) + n
}
print(outer(5))  // expect: 125
