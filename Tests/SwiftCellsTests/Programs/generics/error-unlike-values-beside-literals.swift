// Two values of unlike types are no type's values in common, also where a literal beside them could hold anything.
struct Point {}
let point = Point(), word = "s"
func show<T>(_ list: [T], _ first: T, _ second: T) { print(T.self) }
show([1], point, word) // error: 'T' of 'show' is one type, and here it would be 'Point' and 'String'.
show([], point, word) // error: 'T' of 'show' is one type, and here it would be 'Point' and 'String'.
show([point, word], point, word) // error: 'T' of 'show' is one type, and here it would be 'Point' and 'String'.
show([1], point, point)
show([1], 2, word)
