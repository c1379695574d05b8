protocol Scored { var score: Int { get } }
struct Player: Scored { var score: Int }
func all() -> [some Scored] { [Player(score: 1), Player(score: 2)] }
func best(_ isThere: Bool) -> (some Scored)? { isThere ? Player(score: 9) : nil }
func named() -> [String: some Scored] { ["a": Player(score: 4)] }
func pair() -> (some Scored, Int) { (Player(score: 5), 1) }
func total(_ scored: [some Scored]) -> Int { scored.reduce(0) { $0 + $1.score } }
func maybe(_ scored: (some Scored)?) -> Int { scored?.score ?? -1 }
func values(_ scored: [String: some Scored]) -> [Int] { scored.values.map { $0.score } }
print(all().map { $0.score }, best(true)?.score ?? 0, best(false) == nil, named()["a"]!.score, pair().0.score)  // expect: [1, 2] 9 true 4 5
print(total([Player(score: 1), Player(score: 5)]), maybe(Player(score: 2)), values(["q": Player(score: 7)]), total(all()))  // expect: 6 2 [7] 3
