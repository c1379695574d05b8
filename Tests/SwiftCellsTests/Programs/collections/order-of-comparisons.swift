// Sorting compares as often as Swift does, and leaves what Swift leaves where it is broken off.
struct Numbers {
    var state: UInt64
    mutating func next() -> Int {
        state = state &* 6364136223846793005 &+ 1442695040888963407
        return Int(state >> 40)
    }
}
func numbers(_ count: Int, below limit: Int, seed: UInt64) -> [Int] {
    var source = Numbers(state: seed)
    return (0..<count).map { _ in source.next() % limit }
}
struct Stop: Error {}
for count in [3, 10, 33, 63, 64, 65, 100, 129, 200, 500, 1000] {
    var comparisons = 0
    var trace = 0
    _ = numbers(count, below: 50, seed: 7).sorted {
        comparisons += 1
        trace = (trace * 31 + $0 * 7 + $1) % 1000003
        return $0 < $1
    }
    print(count, comparisons, trace)
}
func comparisons(_ elements: [Int]) -> Int {
    var result = 0
    _ = elements.sorted { result += 1; return $0 < $1 }
    return result
}
let rising = Array(0..<300)
print(comparisons(rising), comparisons(rising.reversed()), comparisons(rising + rising.reversed() + rising), comparisons(Array(repeating: 1, count: 100)))
for stop in [1, 40, 300] {
    var elements = numbers(100, below: 1000, seed: 3)
    var comparisons = 0
    do {
        try elements.sort {
            comparisons += 1
            if comparisons == stop { throw Stop() }
            return $0 < $1
        }
    } catch { print(elements.reduce(0) { ($0 * 31 + $1) % 1000003 }) }
}
var words = ["b", "a", "c"]
words.sort { print($0, $1, terminator: "; "); return $0 < $1 }
print(words)
var odd = [3.0, .nan, 1, 2, .nan, 0, -1, 5]
odd.sort()
print(odd, odd.sorted(by: >))
// expect: 3 3 72176
// expect: 10 25 633802
// expect: 33 250 979906
// expect: 63 1017 942763
// expect: 64 627 835869
// expect: 65 648 349596
// expect: 100 1248 544200
// expect: 129 1413 731517
// expect: 200 2744 611263
// expect: 500 9675 697588
// expect: 1000 19518 765566
// expect: 299 299 2395 99
// expect: 25374
// expect: 872544
// expect: 337235
// expect: a b; c b; ["a", "b", "c"]
// expect: [3.0, nan, 1.0, 2.0, nan, -1.0, 0.0, 5.0] [3.0, nan, 2.0, 1.0, nan, 5.0, 0.0, -1.0]
