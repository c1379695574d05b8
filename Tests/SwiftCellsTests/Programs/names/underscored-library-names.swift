// What the library keeps to itself is not for cells.
print(_random()) // error: nothing named '_random'
print([1: 2]._next(0)) // error: has no member '_next'
let i = _StringIndex(5) // error: nothing named '_StringIndex'
var a = [1]
a._append([2]) // error: has no member '_append'
print(5._asInt) // error: has no member '_asInt'
