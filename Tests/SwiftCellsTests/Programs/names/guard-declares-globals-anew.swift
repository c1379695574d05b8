// At the top level, too, a guard may declare a name that a variable has already.
let text: String? = "12"
let early = { text as Any }
guard let text else { fatalError("no text") }
print(text.count, early())
let number = Int(text)
guard let number, number > 3, let half = Optional(number / 2) else { print(number as Any); fatalError() }
print(number + half)
var total = 5
let old = { () -> Int in total += 1; return total }
guard var total = Optional(total * 10) else { fatalError() }
total += 7
print(total, old(), total)
guard let total = Optional("\(total)!") else { fatalError() }
print(total)
if let total = Int("4") { print(total) }
for total in 0..<2 where total > 0 { print(total) }
do {
    guard let number = Optional(number + 1) else { fatalError() }
    print(number)
}
print(number, total, half)

// expect: 2 Optional("12")
// expect: 18
// expect: 57 6 57
// expect: 57!
// expect: 4
// expect: 1
// expect: 13
// expect: 12 57! 6
// ---
let place = [1, 2].first
func show() { print(place as Any) }
// ---
guard let place else { fatalError() }
print(place + 1)  // expect: 2
show()  // expect: Optional(1)
// ---
func double() -> Int { place * 2 }
print(double())  // expect: 2
// ---
guard let place = Optional("\(place)st") else { fatalError() }
print(place)  // expect: 1st
