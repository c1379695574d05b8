var it = [1, 2, 3].makeIterator()
while let x = it.next() { print(x, terminator: " ") }
print()
var stack = [1, 2]
while let top = stack.popLast() { print(top) }
// expect: 1 2 3 
// expect: 2
// expect: 1
