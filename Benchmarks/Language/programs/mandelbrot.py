def mandelbrot(size, limit):
    inside = 0
    for row in range(size):
        ci = 2.0 * row / size - 1.0
        for column in range(size):
            cr = 2.0 * column / size - 1.5
            zr = 0.0
            zi = 0.0
            n = 0
            while n < limit and zr * zr + zi * zi <= 4.0:
                after = zr * zr - zi * zi + cr
                zi = 2.0 * zr * zi + ci
                zr = after
                n += 1
            if n == limit:
                inside += 1
    return inside
print(mandelbrot(200, 100))
