let k = 5
let o: Int? = 4
do { let v = [k, { _ = 3; return 2.5 }()]; print(v, type(of: v)) } // error: The elements of an array must be of one type, and these are
do { let v = [k, { _ = 3; return o }()]; print(v, type(of: v)) } // error: The elements of an array must be of one type, and these are
do { let v = [2, { _ = 3; return o }()]; print(v, type(of: v)) } // error: The elements of an array must be of one type, and these are
do { let v = [nil, { _ = 3; return o }()]; print(v, type(of: v)) } // error: Swift looks into a closure of several statements only after
do { let v = [1, { _ = 3; return 2.5 }()]; print(v.count, type(of: v)) } // error: The elements of an array must be of one type, and these are
