let a = [3, 1, 2], b = true, c: Character = "x", f: Float = 1.5, n: Int? = nil
func same<T>(_ x: T) -> T { x }
print([false] + [f ?? n]) // error: The operator '??' cannot combine
for x in [b ? c : 0.5, same([1, 2].map { $0 })] { print(x) } // error: The two branches
