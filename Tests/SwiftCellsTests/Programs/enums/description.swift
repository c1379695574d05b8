enum Suit: CustomStringConvertible { case hearts, clubs; var description: String { self == .hearts ? "H" : "C" } }
print(Suit.hearts, [Suit.clubs], "\(Suit.hearts)")  // expect: H [C] H
enum Plain { case a(Int, label: String) }
print(Plain.a(1, label: "x"), [Plain.a(1, label: "x")])  // expect: a(1, label: "x") [main.Plain.a(1, label: "x")]
