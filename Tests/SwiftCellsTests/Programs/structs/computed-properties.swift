struct Rect {
    var width: Double, height: Double
    var area: Double { width * height }
    var half: Double {
        get { width / 2 }
        set { width = newValue * 2 }
    }
    var isSquare: Bool { return width == height }
}
var r = Rect(width: 4, height: 3)
print(r.area, r.half, r.isSquare)  // expect: 12.0 2.0 false
r.half = 10
print(r.width, r.area)  // expect: 20.0 60.0
r.half += 1
print(r.width)  // expect: 22.0
