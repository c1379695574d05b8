protocol Shape {}
struct Square: Shape {}
let text: String? = "hello", xs = [1, 2, 3]
print("abc".last ?? "?", text?.first ?? "z", xs.last ?? 0, xs.first ?? "none") // expect: c h 3 1
let letter = "abc".last ?? "?"
print(letter, type(of: letter), "\("abc".first ?? "?")") // expect: c Character a
func taken<T: Shape>(_ shape: T) -> String { "some" }
func taken(_ shape: any Shape) -> String { "any" }
print(taken(Square())) // expect: any
func run(_ body: () -> Int) -> String { "number" }
func run(_ body: () -> Void) -> String { "nothing" }
print(run { 1 }, run { () in }) // expect: number nothing
