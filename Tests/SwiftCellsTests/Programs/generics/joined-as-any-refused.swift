func same<T>(_ x: T) -> T { x }
func pick<T>(_ x: T, _ y: T) -> T { x }
let i = 7, d = 2.5, s = "ab", t = "c", b = true
let c: Character = "x"
let o: Int? = 4, p: Double? = 1.5
let x = [1.5, 2.5], a = [3, 1, 2], m = ["k": 1]
do { print({ pick(s, x.last) }()) } // error: This cannot be called
do { print(pick(-1, d ?? a.count)) } // error: The operator '??' cannot combine 'Double' and
do { print(pick(same(m["k"] == -1), b ? a.first : d)) } // error: The two branches of '?:' have different types: 'Int?' and
do { print(pick((i > 2 ? t : p), 1.0)) } // error: The two branches of '?:' have different types: 'String' and
do { print(b ? [c, t] : [-1, 5]) } // error: The elements of an array must be of one type, and these are
do { print(pick(pick(t, p), 1)) } // error: 'T' of 'pick' is one type, and here it would be 'String' and
do { print(same(pick(t, p))) } // error: 'T' of 'pick' is one type, and here it would be 'String' and
do { print({ pick(t, i) }()) } // error: This cannot be called
do { print({ b ? t : i }()) } // error: This cannot be called
do { print([b ? t : i, 1]) } // error: The two branches of '?:' have different types: 'String' and
do { print([b ? t : i, i]) } // error: The two branches of '?:' have different types: 'String' and
do { print([pick(t, i), i]) } // error: 'T' of 'pick' is one type, and here it would be 'String' and
do { print({ b ? i : 2.5 }()) } // error: This cannot be called
do { print(b ? i : (b ? s : d)) } // error: The two branches of '?:' have different types: 'String' and
do { print(b ? [c, t] : [1]) } // error: The elements of an array must be of one type, and these are
