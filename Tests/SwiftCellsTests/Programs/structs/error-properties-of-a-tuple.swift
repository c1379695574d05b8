struct Point {
    var (x, y) = (1, nil as Int?), name = "p"
}
print(Point(name: "q"))  // error:
print(Point(x: 1))  // error:
struct Two {
    let (a, b) = (1, 2)  // error:
}
