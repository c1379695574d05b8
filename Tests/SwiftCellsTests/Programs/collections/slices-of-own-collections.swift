// Stretches of one's own collection change it where they are changed in place.
struct Deck: MutableCollection, RandomAccessCollection, RangeReplaceableCollection {
    var cards: [Int] = []
    var startIndex: Int { 0 }
    var endIndex: Int { cards.count }
    subscript(i: Int) -> Int {
        get { cards[i] }
        set { cards[i] = newValue }
    }
    mutating func replaceSubrange<C: Collection>(_ range: Range<Int>, with new: C) where C.Element == Int { cards.replaceSubrange(range, with: new) }
}
var deck = Deck()
deck += [5, 3, 4]
deck += 1...2
print(deck.cards)
deck[1..<4].sort()
print(deck.cards)
deck[...2].reverse()
deck[3...].swapAt(3, 4)
print(deck.cards)
deck[1...2] = deck[0..<2]
deck[2...][3] += 40
print(deck.cards)
// A generator of one's own shuffles as in Swift.
struct Steps: RandomNumberGenerator {
    var state: UInt64 = 1
    mutating func next() -> UInt64 {
        state = state &* 6364136223846793005 &+ 1442695040888963407
        return state
    }
}
var steps = Steps()
deck.shuffle(using: &steps)
print(deck.cards)
// What is filtered of a stretch is one.
let high = deck[1...].filter { $0 > 3 }
print(type(of: high), Array(high))
func sortRest<C: MutableCollection & RandomAccessCollection>(_ items: inout C) where C.Element: Comparable {
    items[items.index(after: items.startIndex)...].sort()
}
sortRest(&deck)
var numbers = [3, 2, 1]
sortRest(&numbers)
print(deck.cards, numbers)
struct Held<C: Collection> { var items: C }
extension Held where C: MutableCollection {
    mutating func set(_ i: C.Index, _ value: C.Element) { items[i] = value }
}
var held = Held(items: [1, 2])
held.set(0, 5)
print(held.items)

// expect: [5, 3, 4, 1, 2]
// expect: [5, 1, 3, 4, 2]
// expect: [3, 1, 5, 2, 4]
// expect: [3, 3, 1, 42, 4]
// expect: [1, 42, 3, 3, 4]
// expect: Slice<Deck> [42, 4]
// expect: [1, 3, 3, 4, 42] [3, 1, 2]
// expect: [5, 2]
