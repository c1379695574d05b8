from functools import cmp_to_key
def numbers(n):
    result = []
    seed = 42
    for _ in range(n):
        seed = (seed * 1_103_515_245 + 12345) % 2_147_483_648
        result.append(seed)
    return result
ordered = sorted(numbers(100_000), key=cmp_to_key(lambda a, b: -1 if a > b else (1 if a < b else 0)))
print(ordered[0], ordered[50_000], ordered[99_999])
