struct Node { var value: Int; var next: Node? }  // error: 'Node' cannot contain itself: make it a class, or use an array.
