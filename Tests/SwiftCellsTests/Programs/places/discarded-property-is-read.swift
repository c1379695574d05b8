// `_ = x` reads what a property or variable holds; in a tuple that is discarded nothing is read.
final class Counter { var n = 3 }
func change(_ x: inout Int, _ f: () -> Void) { f(); x += 1 }
let counter = Counter()
change(&counter.n) { _ = (counter.n, 1) }
print(counter.n) // expect: 4
change(&counter.n) { _ = counter.n } // fails: This variable is used while it is being changed
