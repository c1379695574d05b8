// Conditions that bind what an array has at an end, or take it off.
class Token {
    let number: Int
    init(_ number: Int) { self.number = number }
    deinit { print("gone \(number)") }
}
var numbers = [1, 2, 3]
while let x = numbers.popLast() { print(x, numbers, terminator: " ") }
if let x = numbers.last { print(x) } else { print("none left") }
func play() {
    var tokens = [Token(1), Token(2), Token(3)]
    while let token = tokens.popLast(), token.number > 1 { print("got", token.number) }
    print("left", tokens.count)
    let more = [Token(7), Token(8)]
    if let first = more.first, let last = more.last { print(first.number, last.number) }
    func make() -> [Token] { [Token(9)] }
    if let x = make().last { print(x.number) }
    func makeNone() -> [Token] { [] }
    if let x = makeNone().first { print(x.number) } else { print("nothing") }
    print("end")
}
play()
var maybe: [Int?] = [1, nil]
while let x = maybe.popLast() { print(x as Any, terminator: " ") }
print(maybe.isEmpty)
var words = ["a", "b"]
while var word = words.popLast() { word += "!"; print(word, terminator: " ") }
var actions: [() -> Void] = []
var counts = [1, 2]
while let x = counts.popLast() { actions.append { print(x, terminator: " ") } }
for action in actions { action() }
let slice = [3, 4, 5][1...]
if let x = slice.first, let y = slice.last { print(x, y) }
func drain(_ xs: inout [Int]) -> Int { var sum = 0; while let x = xs.popLast() { sum += x }; return sum }
var some = [1, 2, 3]
print(drain(&some), some)
// expect: 3 [1, 2] 2 [1] 1 [] none left
// expect: got 3
// expect: gone 3
// expect: got 2
// expect: gone 2
// expect: gone 1
// expect: left 0
// expect: 7 8
// expect: 9
// expect: gone 9
// expect: nothing
// expect: end
// expect: gone 7
// expect: gone 8
// expect: nil Optional(1) true
// expect: b! a! 2 1 4 5
// expect: 6 []
