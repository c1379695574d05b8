let n = 2
let d = 2.5
do { let v = [(1, n), (2.5, d)]; print(v.count) } // error: The elements of an array must be of one type, and these are
do { let v = [(1, n), (2, d)]; print(v.count) } // error: The elements of an array must be of one type, and these are
