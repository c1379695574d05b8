// Both zeros of a Float are one key, as they are equal.
let zeros: Set<Float> = [0.0, -0.0]
print(zeros.count) // expect: 1
let names: [Float: String] = [0.0: "zero", 1.5: "more"]
print(names[-0.0] ?? "none", names[1.5] ?? "none") // expect: zero more
print(Float(0).hashValue == Float(-0.0).hashValue) // expect: true
