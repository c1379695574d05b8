var counts: [String: Int] = []  // error: This is an empty array, and '[String: Int]' is wanted. // note: An empty dictionary is [:].
let n: Int = []  // error: This is an empty array, and 'Int' is wanted.
