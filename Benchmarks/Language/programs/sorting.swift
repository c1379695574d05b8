func numbers(_ n: Int) -> [Int] {
    var result: [Int] = []
    var seed = 42
    for _ in 0..<n {
        seed = (seed * 1_103_515_245 + 12345) % 2_147_483_648
        result.append(seed)
    }
    return result
}
let sorted = numbers(100_000).sorted { $0 > $1 }
print(sorted[0], sorted[50_000], sorted[99_999])
