// What a function works out itself may not use what it changes meanwhile.
func add(_ sum: inout Int, _ more: @autoclosure () -> Int) { sum += more() }
func a(_ x: inout Int) { add(&x, x + 1) } // error: uses 'x' while 'add' changes it
func b() {
    var values = [1, 2]
    add(&values[0], values.count) // error: uses 'values' while 'add' changes it
    var pair = (1, 2)
    add(&pair.0, pair.0) // error: uses 'pair' while 'add' changes it
    var n = 1
    add(&n, pair.1 + values[0])
}
struct Counter {
    var n = 1
    mutating func add(_ more: @autoclosure () -> Int) { n += more() }
    mutating func double() { self.add(n) } // error: uses 'self' while 'add' changes it
}
