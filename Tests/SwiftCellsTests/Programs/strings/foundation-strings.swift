import Foundation
print("a, b,c".components(separatedBy: ", "), "  x ".trimmingCharacters(in: .whitespaces), "a-b-a".replacingOccurrences(of: "a", with: "z"), "hello world".capitalized)  // expect: ["a", "b,c"] x z-b-z Hello World
