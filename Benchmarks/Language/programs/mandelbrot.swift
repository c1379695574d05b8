func mandelbrot(_ size: Int, _ limit: Int) -> Int {
    var inside = 0
    for row in 0..<size {
        let ci = 2.0 * Double(row) / Double(size) - 1.0
        for column in 0..<size {
            let cr = 2.0 * Double(column) / Double(size) - 1.5
            var zr = 0.0
            var zi = 0.0
            var n = 0
            while n < limit && zr * zr + zi * zi <= 4.0 {
                let next = zr * zr - zi * zi + cr
                zi = 2.0 * zr * zi + ci
                zr = next
                n += 1
            }
            if n == limit { inside += 1 }
        }
    }
    return inside
}
print(mandelbrot(200, 100))
