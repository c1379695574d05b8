let n = 2, d = 2.5, s = "s"
do { let v = [(1, nil), (2, n), (3, d)]; print(v, type(of: v)) } // error: This does not fit together: its type cannot be worked
do { let v = [(d, 2), (n, d)]; print(v) } // error: The elements of an array must be of one type, and these are
