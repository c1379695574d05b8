def words(n):
    stems = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"]
    counts = {}
    seed = 1
    for _ in range(n):
        seed = (seed * 1_103_515_245 + 12345) % 2_147_483_648
        word = stems[seed % 8] + stems[(seed // 8) % 8]
        counts[word] = counts.get(word, 0) + 1
    largest = 0
    for count in counts.values():
        if count > largest:
            largest = count
    return len(counts) * 1_000_000 + largest
print(words(200_000))
