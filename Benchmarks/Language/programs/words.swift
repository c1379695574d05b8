func words(_ n: Int) -> Int {
    let stems = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"]
    var counts: [String: Int] = [:]
    var seed = 1
    for _ in 0..<n {
        seed = (seed * 1_103_515_245 + 12345) % 2_147_483_648
        let word = stems[seed % 8] + stems[(seed / 8) % 8]
        counts[word, default: 0] += 1
    }
    var largest = 0
    for (_, count) in counts { if count > largest { largest = count } }
    return counts.count * 1_000_000 + largest
}
print(words(200_000))
