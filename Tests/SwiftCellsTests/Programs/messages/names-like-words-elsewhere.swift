// Where a cell does not parse, names that are words of other languages are not what is wrong with it.
var totals = ["a": 1]
totals.merge(["a": 2]) { old, new in old + new }
func and(_ a: Bool, _ b: Bool) -> Bool { a && b }
let both = [and(true, false), and(true, true)]
if let first = both.first, and(first, true) { print(first) }
print(both[0) // error: Expected ']' to end subscript.
