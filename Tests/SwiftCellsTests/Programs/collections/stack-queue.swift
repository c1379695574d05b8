var stack: [Int] = []
for i in 1...3 { stack.append(i) }
while let top = stack.popLast() { print(top, terminator: " ") }
print()
var queue = ["a", "b"]
queue.append("c")
while !queue.isEmpty { print(queue.removeFirst(), terminator: " ") }
print()
// expect: 3 2 1 
// expect: a b c 
