let f: Float = 1
let d = 2.0
let o: Int? = nil
print([f ?? d]) // error: '??'
print([true ? f : d]) // error: different types
print([o ?? "none"]) // error: '??'
print("\(o ?? "none")") // error: '??'
print("\(true ? f : d)") // error: different types
