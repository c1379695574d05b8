func quadrant(_ p: (Int, Int)) -> String {
    switch p {
    case (0, 0): return "origin"
    case (_, 0): return "x axis"
    case (0, let y): return "y axis at \(y)"
    case let (x, y) where x == y: return "diagonal"
    case (1..., 1...): return "first"
    default: return "elsewhere"
    }
}
for p in [(0, 0), (3, 0), (0, 2), (4, 4), (1, 2), (-1, 2)] { print(quadrant(p)) }
// expect: origin
// expect: x axis
// expect: y axis at 2
// expect: diagonal
// expect: first
// expect: elsewhere
