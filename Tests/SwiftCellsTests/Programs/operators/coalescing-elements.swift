let f: Float = 1
let d = 2.0
let o: Int? = nil
let any: [Any] = [o ?? "none", f ?? d]
print(any) // expect: ["none", 1.0]
print(o ?? "none") // expect: none
