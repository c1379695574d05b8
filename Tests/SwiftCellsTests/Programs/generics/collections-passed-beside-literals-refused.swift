func add<T>(_ list: [T], _ x: T) -> T { x }
func find<C: Collection, T>(_ list: C, _ x: T) -> T where C.Element == T { x }
func show<T>(_ x: T) { print(T.self, x) }
struct Pair<T> { var list: [T]; var x: T }
let words = ["a"]
let counts = ["a": 1]
let numbers: Set = [1]
do { show(add([1], words)) } // error: cannot be called
do { _ = find([1], words) } // error: cannot be called
do { let x = add([1], counts); show(x) } // error: cannot be called
do { show(find(["a"], numbers)) } // error: cannot be called
do { print(Pair(list: [1], x: words)) } // error: cannot be called
