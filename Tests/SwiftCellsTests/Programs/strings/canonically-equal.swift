// Texts that are equal keep the characters that each is written with.
print("e\u{301}".unicodeScalars.count, "\u{e9}".unicodeScalars.count, "\u{e9}".utf8.count, "e\u{301}".utf8.count)
let short: Character = "\u{e9}", long: Character = "e\u{301}"
print(short.unicodeScalars.count, long.unicodeScalars.count, short == long)
let n = 3
print("\u{e9}\(n)".utf8.count, "e\u{301}\(n)".utf8.count, "x\(n)\u{e9}".utf8.count, "x\(n)e\u{301}".utf8.count)
struct Units {
    static let a = "\u{212B}", b = "\u{C5}"
    let c = "A\u{30A}"
}
print(Units.a.utf8.count, Units.b.utf8.count, Units().c.utf8.count, Units.a == Units.b, Units.b == Units().c)
var found: Set = ["\u{e9}"]
print(found.insert("e\u{301}").inserted, found.first?.utf8.count ?? 0, found.update(with: "e\u{301}")?.utf8.count ?? 0, found.first?.utf8.count ?? 0)
let ages = ["\u{e9}": 1]
print(ages["e\u{301}"] ?? 0, ages.keys.first?.utf8.count ?? 0)
switch "e\u{301}" {
case "\u{e9}": print("same")
default: print("other")
}

// expect: 2 1 2 3
// expect: 1 2 true
// expect: 3 4 4 5
// expect: 3 2 3 true true
// expect: false 2 2 3
// expect: 1 2
// expect: same
