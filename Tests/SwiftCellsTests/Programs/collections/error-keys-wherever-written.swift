// A dictionary's type is looked at for its keys wherever it is written, also where it is called or named as a value.
struct Plain { var n = 0 }
class Shared { var n = 0 }
var a = [Plain: Int]()  // error: The keys of a dictionary must be Hashable, and 'Plain' is not. // note: Declare it as 'struct Plain: Hashable'.
var b = [Shared: Int]()  // error: The keys of a dictionary must be Hashable, and 'Shared' is not.
print([Plain: Int].self)  // error: must be Hashable
let c = [[Plain: Int]]()  // error: must be Hashable
let d = Optional<[Plain: Int]>.none  // error: must be Hashable
let e = { (x: [Plain: Int]) in 1 }  // error: must be Hashable
let f = [(Int, Int): Int]()  // error: must be Hashable
let g = [Any: Int]()  // error: must be Hashable
let any: Any = 3
print(any is [Plain: Int])  // error: must be Hashable
func h<T>(_ x: T) { print([T: Int]()) }  // error: must be Hashable
func k<T: Hashable>(_ x: T) { print([T: Int]()) }
k(3)
