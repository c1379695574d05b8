struct Point {
    var x = 0
    func + (a: Point, b: Point) -> Point { a }  // error: must be 'static'
}
