class Node {
  var next: Node?
  init?(_ x: Int) { if x < 0 { return nil } }
}
let n = Node(1)
print(n === nil, n !== nil, Node(-1) === nil, n!.next === nil, n?.next === n, n! === n)  // expect: false true true true false true
