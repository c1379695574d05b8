// A method of which the type is named takes its labels along: it is called by its instance here.
class Counter { func add(_ a: Int, by b: Int) { print(a, b) } }
let counter = Counter()
Counter.add(counter)(1, 2) // error: without its labels
let add = Counter.add(counter)
add(1, 2)
