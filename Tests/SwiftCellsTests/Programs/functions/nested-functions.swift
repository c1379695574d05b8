func outer(_ n: Int) -> Int {
    var total = 0
    func step(_ k: Int) { total += k; if k > 0 { step(k - 1) } }
    step(n)
    return total
}
print(outer(4))  // expect: 10
