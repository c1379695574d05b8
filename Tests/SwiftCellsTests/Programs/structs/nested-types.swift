struct Deck {
    enum Suit: String, CaseIterable { case hearts, spades }
    struct Card { let suit: Suit; let rank: Int }
    var cards: [Card] = []
    init() { for s in Suit.allCases { for r in 1...2 { cards.append(Card(suit: s, rank: r)) } } }
}
let d = Deck()
print(d.cards.count, d.cards[3].suit, d.cards[3].suit.rawValue)  // expect: 4 spades spades
let c = Deck.Card(suit: .hearts, rank: 12)
print(c)  // expect: Card(suit: main.Deck.Suit.hearts, rank: 12)
print(Deck.Suit.allCases)  // expect: [main.Deck.Suit.hearts, main.Deck.Suit.spades]
