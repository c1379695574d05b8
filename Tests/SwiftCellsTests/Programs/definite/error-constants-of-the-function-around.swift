// A closure or local function gives no constant of the function around it its value, also where nothing runs.
func afterReturn() { let x: Int; return; _ = { x = 1 } }  // error: A constant cannot be given its value inside a closure.
func afterBoth(_ c: Bool) {
    let x: Int
    if c { return } else { fatalError() }
    let set = { x = 4 }  // error: A constant cannot be given its value inside a closure.
    set()
}
func declaredBehind() throws {
    let x: Int
    throw Failing()
    func set() { x = 1 }  // error: A constant cannot be given its value inside a function.
    set()
}
struct Failing: Error {}
func passed() { let x: Int; [1].forEach { x = $0 } }  // error: A constant cannot be given its value inside a closure.
func both() { let (x, y): (Int, Int); func set() { (x, y) = (1, 2) } }  // error: A constant cannot be given its value inside a function.
