// Where one of several functions takes a variable with '&', which is not written.
func bump(_ x: inout Int) { x += 1 }
func bump(_ x: inout Double) { x += 1 }
func bump(_ x: String) {}
var a = 1
bump(a)  // error: 'x' is 'inout', so it needs '&' before the variable: &a.
struct Pen {
    mutating func draw(_ x: inout Int, _ y: Int) {}
    mutating func draw(_ x: inout String, _ y: Int) {}
}
var pen = Pen()
var names = ["Ada"]
pen.draw(names[0], 1)  // error: 'x' is 'inout', so it needs '&' before the variable: &names[0].
pen.draw(3, 1)  // error: 'x' is 'inout', so it needs '&' before the variable, and this is none.
