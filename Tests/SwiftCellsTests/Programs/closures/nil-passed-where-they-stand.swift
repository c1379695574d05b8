// What the closure makes of its parameter says what that is: nil has to fit it.
let n = 4
let o: Int? = 3
func show<T>(_ x: T) { print(T.self, x) }
show({ x in n > 0 ? x : o }(nil)) // expect: Optional<Int> nil
show({ x in x ?? n }(nil)) // expect: Int 4
show({ x in n < 0 ? x : n as Int? }(nil)) // expect: Optional<Int> Optional(4)
show({ (x: Int?) in [x, n] }(nil)) // expect: Array<Optional<Int>> [nil, Optional(4)]
show({ x in [x, n] }(o)) // expect: Array<Optional<Int>> [Optional(3), Optional(4)]
