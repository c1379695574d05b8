// Which of several open types is found first decides what Swift takes: the one that was there first.
func pick<T>(_ x: T, _ y: T) -> T { x }
func make<T>(_ f: () -> T) -> T { f() }
func wrap(_ x: Any?) { print(x as Any) }
let i = 7, f: Float = 1.5, s = "ab", b = true
let o: Int? = 4, n: Int? = nil, q: String? = "q", a = [3, 1, 2]
do { print(b ? q : a[0] ?? f) } // error: The operator '??' cannot combine 'Int' and 'Float'
do { print(b ? q : o ?? s) } // error: The operator '??' cannot combine 'Int?' and 'String'
do { print(b ? n : o ?? s) } // error: The operator '??' cannot combine 'Int?' and 'String'
do { let z: Any = b ? q : i ?? f; print(z) } // error: The operator '??' cannot combine 'Int' and 'Float'
do { wrap(make { (s.count ?? a) }) } // error: The operator '??' cannot combine 'Int' and
do { print((b ? [1, 2, 3].reduce(0, +) : (i < 0), 1)) } // error: The two branches of '?:' have different types
