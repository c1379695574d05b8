/// A drawing of dots, two beside and four above one another in each character.
struct BrailleCanvas {
    let columns: Int
    let rows: Int
    private var dots: [UInt8]
    /// Which drawing a character belongs to: the last that set a dot in it.
    private var owners: [Int]

    init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
        dots = Array(repeating: 0, count: columns * rows)
        owners = Array(repeating: 0, count: columns * rows)
    }

    var width: Int { columns * 2 }
    var height: Int { rows * 4 }

    /// The bits of Unicode's braille patterns, by row and column of the dot.
    private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

    /// Sets the dot at `x` from the left and `y` from the top; outside the canvas nothing.
    mutating func set(_ x: Int, _ y: Int, owner: Int = 0) {
        guard x >= 0, y >= 0, x < width, y < height else { return }
        let index = (y / 4) * columns + x / 2
        dots[index] |= Self.bits[y % 4][x % 2]
        owners[index] = owner
    }

    /// A straight line between two dots of the canvas (Bresenham's algorithm).
    mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int), owner: Int = 0) {
        var (x, y) = start
        let dx = abs(end.x - x), dy = -abs(end.y - y)
        let stepX = x < end.x ? 1 : -1, stepY = y < end.y ? 1 : -1
        var error = dx + dy
        while true {
            set(x, y, owner: owner)
            if x == end.x && y == end.y { return }
            let doubled = 2 * error
            if doubled >= dy {
                error += dy
                x += stepX
            }
            if doubled <= dx {
                error += dx
                y += stepY
            }
        }
    }

    /// The characters of one row, each with the drawing it belongs to; a space where nothing is set.
    func row(_ row: Int) -> [(character: Character, owner: Int)] {
        (0..<columns).map { column in
            let index = row * columns + column
            // U+2800 plus a byte is always a braille pattern; the empty one is shown as a space.
            guard dots[index] != 0, let scalar = Unicode.Scalar(0x2800 + UInt32(dots[index])) else { return (" ", 0) }
            return (Character(scalar), owners[index])
        }
    }
}
