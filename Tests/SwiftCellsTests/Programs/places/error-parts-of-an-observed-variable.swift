// A variable with observers is read and set as a whole.
struct Pair { var first = 1, second = 2; }
func change(_ a: inout Int, _ b: inout Int) { (a, b) = (4, 5) }
func run() {
    var pair = Pair() { didSet { print(pair) } }
    change(&pair.first, &pair.second)  // error: 'pair' would be changed through two arguments at once
    var tuple = (1, 2) { willSet { print(newValue) } }
    swap(&tuple.0, &tuple.1)  // error: 'tuple' would be changed through two arguments at once
    var plain = Pair()
    change(&plain.first, &plain.second)
    change(&plain.first, &pair.second)
}
