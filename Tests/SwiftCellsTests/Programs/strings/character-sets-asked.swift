import Foundation

// Whether a word is written in small letters alone.
func isPlain(_ word: String) -> Bool { word.unicodeScalars.allSatisfy { CharacterSet.lowercaseLetters.contains($0) } }
print(["abc", "aBc", "ab1", "äß", ""].map(isPlain)) // expect: [true, false, false, true, true]

// Sets made of others.
let allowed = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-_ "))
func slug(_ title: String) -> String {
    let kept = title.unicodeScalars.filter { allowed.contains($0) }
    return String(String.UnicodeScalarView(kept)).lowercased().components(separatedBy: .whitespaces).filter { !$0.isEmpty }.joined(separator: "-")
}
print(slug("  Hello, World! It's 2 o_clock ")) // expect: hello-world-its-2-o_clock
let vowels = CharacterSet(["a", "e", "i", "o", "u"])
let consonants = CharacterSet(charactersIn: "a"..."z").subtracting(vowels)
print("programming".components(separatedBy: vowels), "programming".components(separatedBy: consonants).filter { !$0.isEmpty })
// expect: ["pr", "gr", "mm", "ng"] ["o", "a", "i"]
print(consonants.contains("b"), consonants.contains("e"), consonants.inverted.contains("e"), consonants.contains("\u{e9}")) // expect: true false true false

// What changes a set.
var some = CharacterSet(charactersIn: "a"..<"d")
print(some.insert("b"), some.insert("x"), some.remove("q") as Any, some.remove("x") as Any, some.update(with: "b") as Any)
// expect: (inserted: true, memberAfterInsert: "b") (inserted: true, memberAfterInsert: "x") nil Optional("x") Optional("b")
print(some == CharacterSet(charactersIn: "cba"), some.contains("d"), some.isEmpty, CharacterSet().isEmpty) // expect: true false false true
some.insert(charactersIn: "0"..."9")
some.remove(charactersIn: "ab")
some.formUnion(.whitespaces)
print("a1 b2,c3".trimmingCharacters(in: some), "5c \t,".trimmingCharacters(in: some), [some, some.inverted].map { $0.contains("7") }) // expect: a1 b2, , [true, false]
some.invert()
print(some.contains("a"), some.contains("c"), some == some.inverted, some.inverted.inverted == some) // expect: true false false true

// Sets held against one another.
let ab = CharacterSet(charactersIn: "ab"), abc = CharacterSet("abc".unicodeScalars)
print(ab.isSubset(of: abc), abc.isSubset(of: ab), abc.isSuperset(of: ab), ab.isStrictSubset(of: ab), ab.isStrictSubset(of: abc), ab.isStrictSuperset(of: abc), ab.isDisjoint(with: .decimalDigits))
// expect: true false true false true false true
print(ab.symmetricDifference(abc) == CharacterSet(charactersIn: "c"), ab.intersection(abc) == ab, Set([ab, abc, ab.union(ab)]).count) // expect: true true 2
for set in [CharacterSet.capitalizedLetters, .controlCharacters, .nonBaseCharacters, .decomposables, .illegalCharacters, .symbols, .newlines, .punctuationCharacters, .letters] {
    print(["A", "\u{1C5}", "\u{7}", "\u{301}", "\u{e9}", "+", "\n", "!", "\u{2028}"].map { set.contains($0) ? "1" : "0" }.joined(), terminator: " ")
}
print() // expect: 010000000 001000100 000100000 000010000 000000000 000001000 000000101 000000010 110110000 
