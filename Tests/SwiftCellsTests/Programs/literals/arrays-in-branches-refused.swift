func pick<T>(_ x: T, _ y: T) -> T { x }
let i = 7, d = 2.5, s = "ab", t = "c", b = true
let c: Character = "x"
do { print(b ? [c, t] : [1]) } // error: The elements of an array must be of one type, and these are
do { print(b ? [1, s] : [1]) } // error: The elements of an array must be of one type, and these are
do { print(b ? [1, "a"] : [1]) } // error: The elements of an array must be of one type, and these are
do { let v: Any = b ? [c, t] : [1]; print(v) } // error: The elements of an array must be of one type, and these are
do { print(b ? i : (b ? s : d)) } // error: The two branches of '?:' have different types: 'String' and
do { print(b ? (b ? s : d) : i) } // error: The two branches of '?:' have different types: 'String' and
do { print(pick(b ? s : d, i)) } // error: The two branches of '?:' have different types: 'String' and
