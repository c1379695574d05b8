let n = 3, o: Int? = 4, c = true, k = 5
do { let v = [c ? 1 : o, n]; print(v) } // error: The elements of an array must be of one type, and these are
do { let v = [n, c ? 1 : o]; print(v) } // error: The elements of an array must be of one type, and these are
do { let v = ["a": c ? 1 : o, "b": n]; print(v.count) } // error: The values of a dictionary must be of one type, and these
do { let v = [{ _ = 3; return k }(): k]; print(v) } // error: The keys of a dictionary must be of one type, and so must
do { let v = c ? -(2) : 3; print(v) } // error: Swift finds this '-' ambiguous: nothing says of which type
do { print("1 2".split(separator: " ").compactMap(Int.init)) } // error: No 'Int.init' fits
do { let t = "1 2"; print(t.split(separator: " ").compactMap(Int.init)) } // error: No 'Int.init' fits
do { let t = "1 2"; print(t.split(separator: " ").map(Int.init)) } // error: No 'Int.init' fits
