var x: Int! = 5
print(x + 1)
let y: Int = x
print(y)
class Node { var next: Node!; var v = 1 }
let n = Node()
n.next = Node()
print(n.next.v)
var s: String!
print(s == nil)
s = "hi"
print(s.count)
if let q = s { print(q) }
// expect: 6
// expect: 5
// expect: 1
// expect: true
// expect: 2
// expect: hi
