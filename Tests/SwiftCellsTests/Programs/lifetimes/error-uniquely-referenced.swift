class Node {}
var number = 3
let node = Node()
print(isKnownUniquelyReferenced(&number)) // error: 'isKnownUniquelyReferenced' cannot be called with
print(isKnownUniquelyReferenced(&node)) // error: 'node' is a constant
