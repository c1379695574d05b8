struct Point: Equatable {
    var x: Int { didSet { print("x") } }
    let y: Int
    init() { x = 1; y = 2 }
    init(whole: Int) { x = whole; self = Point() }
    init(isOrigin: Bool) { if isOrigin { x = 0; y = 0 } else { self = Point() } }
    init?(even: Int) {
        guard even % 2 == 0 else { return nil }
        self = Point()
        x += even
    }
}
print(Point(whole: 5))  // expect: Point(x: 1, y: 2)
print(Point(isOrigin: true), Point(isOrigin: false))  // expect: Point(x: 0, y: 0) Point(x: 1, y: 2)
print(Point(even: 4) == Point(), Point(even: 3) == nil)  // expect: false true
