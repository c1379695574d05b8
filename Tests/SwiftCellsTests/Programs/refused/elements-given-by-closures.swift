// What the closures give is dropped in Swift, so that the elements are the same.
let xs = [1, 2], ys = ["a", "b"]
do { let v = [xs.map { $0 }, ys.map { $0 }]; print(v) } // error: The elements of an array must be of one type, and these are '[Int]', '[String]'.
do { let v = [{ 1 }, { "a" }]; print(v.count) } // error: What this closure gives is not known: write it
do { let v = [xs.map { $0 * 2 }, xs.map { Double($0) }]; print(v) } // error: The elements of an array must be of one type, and these are '[Int]', '[Double]'.
