// The memberwise initialiser may give a lazy property its value ahead, which is then never computed.
struct Lesson {
    var title: String
    lazy var words: [String] = {
        print("made")
        return title.split(separator: " ").map(String.init)
    }()
    var level = 1
}
var plain = Lesson(title: "a b")
print(plain.words, plain.level)
var given = Lesson(title: "a b", words: ["c"], level: 2)
given.words.append("d")
print(given.words, given.level)
let nothing: [String]? = nil
var left = Lesson(title: "e", words: nothing)
print(left.words)
let make: (String, [String]?, Int) -> Lesson = Lesson.init
var made = make("f", ["g"], 3)
print(made.words)
struct Box<T> {
    var value: T
    lazy var twice = [value, value]
}
var box = Box(value: 1)
var other = Box(value: "x", twice: [])
print(box.twice, other.twice)
struct Maybe {
    lazy var n: Int? = 3
}
var none = Maybe(n: .some(nil))
var unset = Maybe(n: nil)
print(none.n as Any, unset.n as Any)
// What a lazy property has is neither compared nor hashed.
struct Point: Hashable {
    var x: Int
    lazy var square = x * x
}
var a = Point(x: 2)
let b = Point(x: 2)
print(a.square, a == b, Set([a, b]).count, b == Point(x: 2, square: 5))

// expect: made
// expect: ["a", "b"] 1
// expect: ["c", "d"] 2
// expect: made
// expect: ["e"]
// expect: ["g"]
// expect: [1, 1] []
// expect: nil Optional(3)
// expect: 4 true 1 true
