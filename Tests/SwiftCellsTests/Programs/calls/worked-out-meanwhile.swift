// Another part may be used, and a variable of the cell where it is not worked out after all.
func add(_ sum: inout Int, _ more: @autoclosure () -> Int) { sum += more() }
func parts() {
    var pair = (1, 2)
    add(&pair.0, pair.1)
    print(pair)
}
parts() // expect: (3, 2)
infix operator &&=: AssignmentPrecedence
func &&= (left: inout Bool, right: @autoclosure () -> Bool) { left = left && right() }
var isReady = false
isReady &&= !isReady
print(isReady) // expect: false
isReady = true
isReady &&= !isReady // fails: This variable is used while it is being changed
