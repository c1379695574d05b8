var a: [Int] = []
a.removeLast()  // fails: RemoveLast() was called on an empty array.
