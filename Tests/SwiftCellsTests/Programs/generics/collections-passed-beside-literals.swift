// What is passed as a collection stays one: a literal beside it may give it other elements, but does not make it Any.
struct P {}
func add<T>(_ list: [T], _ x: T) -> T { x }
func find<C: Collection, T>(_ list: C, _ x: T) -> T where C.Element == T { x }
func show<T>(_ x: T) { print(T.self, x) }
let words = ["a"]
show(add([[1]], words)) // expect: Array<Any> ["a"]
show(find([[1]], words)) // expect: Array<Any> ["a"]
show(add([1], "a")) // expect: Any a
show(add([1], (1, 2))) // expect: Any (1, 2)
show(find([1], 2.5)) // expect: Double 2.5
show(add([1], [words])) // expect: Any [["a"]]
show(add([1, nil], words)) // expect: Optional<Any> Optional(["a"])
show([1, words]) // expect: Array<Any> [1, ["a"]]
