def loops(n):
    total = 0
    for i in range(n):
        for j in range(n):
            total += (i * j) % 7
    return total
print(loops(2000))
