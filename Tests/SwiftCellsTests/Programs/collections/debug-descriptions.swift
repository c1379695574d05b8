let s: Set = [4]
print(s.debugDescription, [1, 2][1...].debugDescription, ["a"].debugDescription, [1: "a"].debugDescription)
print(Result<(Int, Int), Never>.success((1, 2)), Optional((1, 2)) as Any)
enum Shape<T> { case pair(T), named(x: T), two(T, T), any(Any), nothing(()) }
print(Shape.pair((1, 2)), Shape.named(x: (1, 2)), Shape.two((1, 2), (3, 4)), Shape<Int>.any((1, "a")), Shape<Int>.nothing(()))
// expect: Set([4]) ArraySlice([2]) ["a"] [1: "a"]
// expect: success(1, 2) Optional((1, 2))
// expect: pair(1, 2) named(x: (1, 2)) two((1, 2), (3, 4)) any(1, "a") nothing()
