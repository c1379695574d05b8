def matrix(n, scale):
    rows = []
    for i in range(n):
        row = []
        for j in range(n):
            row.append((i * n + j) * scale)
        rows.append(row)
    return rows
def product(a, b, n):
    c = [[0.0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            total = 0.0
            for k in range(n):
                total += a[i][k] * b[k][j]
            c[i][j] = total
    return c
n = 200
c = product(matrix(n, 0.5), matrix(n, 0.25), n)
print(int(c[10][20]), int(c[199][199]))
