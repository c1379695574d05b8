import Foundation
print("a-b c".components(separatedBy: CharacterSet.alphanumerics.inverted), " a1 ".trimmingCharacters(in: .letters.inverted), "xay".trimmingCharacters(in: CharacterSet(charactersIn: "a").inverted))
// expect: ["a", "b", "c"] a a
print("aBc".components(separatedBy: .uppercaseLetters), "a+b".components(separatedBy: .symbols))
// expect: ["a", "c"] ["a", "b"]
