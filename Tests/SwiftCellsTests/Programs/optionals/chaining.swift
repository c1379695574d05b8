struct Point { var x = 1; func moved(by d: Int) -> Point { Point(x: x + d) } }
let p: Point? = Point()
print(p?.x ?? 0)  // expect: 1
print(p?.moved(by: 4).x ?? 0)  // expect: 5
var v: Point? = Point()
v?.x = 9
print(v!.x)  // expect: 9
