// swiftc: accepts, and makes functions that give 'Any' of them, or nothing
func show<T>(_ value: T) { print(T.self) }
show([{ 1 }, { "s" }])  // error: The elements here are unlike, and Swift takes the closures in them for ones that give nothing, or 'Any'.
show(["a": { 1 }, "b": { "s" }])  // error: The elements here are unlike
show([{ 1 }, { 2 }])
let functions: [Any] = [{ 1 }, { "s" }]
