struct Point { var x: Double; var y: Double }
var p = Point(x: 1, y: 2)
var q = p
q.x = 10
print(p.x, q.x)
func moved(_ p: Point) -> Point { var r = p; r.y += 1; return r }
print(moved(p), p)
var points = [p, q]
points[0].y = 99
print(points[0].y, p.y)
for var point in points { point.x = 0; print(point.x, terminator: " ") }
print(points.map { $0.x })
// expect: 1.0 10.0
// expect: Point(x: 1.0, y: 3.0) Point(x: 1.0, y: 2.0)
// expect: 99.0 2.0
// expect: 0.0 0.0 [1.0, 10.0]
