struct Deck: MutableCollection, RandomAccessCollection, RangeReplaceableCollection {
    var cards: [Int] = [1, 2, 3]
    var startIndex: Int { 0 }
    var endIndex: Int { cards.count }
    subscript(i: Int) -> Int {
        get { cards[i] }
        set { cards[i] = newValue }
    }
    mutating func replaceSubrange<C: Collection>(_ range: Range<Int>, with new: C) where C.Element == Int { cards.replaceSubrange(range, with: new) }
}
var deck = Deck()
deck[0..<2] = deck[1..<3]
print(deck.cards)
deck[0..<2].append(9) // fails: A stretch of a collection cannot be replaced by more elements.

// expect: [2, 3, 3]
