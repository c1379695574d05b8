// A lesson may give its own types names that the library has.
struct Range {
    var low = 0
}
struct Result {
    var score = 1
}
struct Array {
    var count = 2
}
enum Optional { case some }
struct Dictionary {
    var words = ["a": 1]
}
struct Slice {
    var size = 3
}
print(Range(), Result(), Array(), Optional.some, Dictionary(), Slice())  // expect: Range(low: 0) Result(score: 1) Array(count: 2) some Dictionary(words: ["a": 1]) Slice(size: 3)
var sum = 0
for number in 0..<3 { sum += number }
let wrapped: Int? = sum
print(wrapped ?? 0, [1, 2, 3][1...], wrapped.map { $0 + 1 } ?? 0, [1] == [1], (1...3) == (1...3))  // expect: 3 [2, 3] 4 true true
