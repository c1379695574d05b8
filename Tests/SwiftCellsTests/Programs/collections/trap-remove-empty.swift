var a: [Int] = []
a.removeLast()  // fails: removeLast() was called on an empty array.
