print(["a"].map(\.uppercased))  // error: 'uppercased' is a method, and a key path leads to properties only. // note: Write a closure that calls it: { $0.uppercased() }.
print(["a"].map(\String.uppercased))  // error: 'uppercased' is a method
class Counter { func next() -> Int { 1 } }
let next: (Counter) -> () -> Int = \.next  // error:
let path = \Counter.next  // error: 'next' is a method, and a key path leads to properties only.
let unapplied: (Counter) -> () -> Int = Counter.next
print(["a"].map(\.count))
