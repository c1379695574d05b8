// Literals of one kind in an array, or in both branches of ?:, are of one type, and count as one where meanings are weighed.
func show(_ x: Any) { print(x) }
let b = true, d = 2.5
show([[1, 2].map { Double($0) }, [1, 2, 3].sorted()].dropFirst())
let mixed: [Any] = [[[1, 2].map { Double($0) }, [1, 2, 3].sorted()].dropFirst(), 1]
print(mixed)
print([1, 2, d], b ? 1 : 2, b ? "a" : "b", [nil, nil, 1])
let ratio: Double = b ? 1 : 2
let letter: Character = b ? "a" : "b"
let bytes: [UInt8] = [1, 2, 255]
print(ratio, letter, bytes, ["a", "bc"].map { $0.count })
// expect: [[1.0, 2.0, 3.0]]
// expect: [ArraySlice([[1.0, 2.0, 3.0]]), 1]
// expect: [1.0, 2.0, 2.5] 1 a [nil, nil, Optional(1)]
// expect: 1.0 a [1, 2, 255] [1, 2]
