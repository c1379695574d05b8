// An array of unlike elements is one of Any where that is wanted. Beside another array it would be as good to take both for Any: Swift takes neither.
func pick<T>(_ x: T, _ y: T) -> T { x }
func show(_ x: Any) { print(x) }
let t = "c", s = "ab", b = true
let c: Character = "x"
do { print(pick([c, t], [1])) } // error: The elements of an array must be of one type, and these are 'Character', 'String'
do { show(pick([c, t], [1, 2])) } // error: The elements of an array must be of one type, and these are 'Character', 'String'
do { print(b ? (c, [c, t]) : (c, [1])) } // error: The elements of an array must be of one type, and these are 'Character', 'String'
do { print(pick([true, s], [1, 2, 3])) } // error: The elements of an array must be of one type, and these are 'Bool', 'String'
do { print(pick([1, 2], [c, t])) } // error: The elements of an array must be of one type, and these are 'Character', 'String'
