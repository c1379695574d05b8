// What is shown for programmers: bounds as they are written, types of functions in parentheses, also in a string.
print("a"..."c", [1: "a"..."c"], [Character("x")..."y"]) // expect: a...c [1: ClosedRange("a"..."c")] [ClosedRange("x"..."y")]
debugPrint("a"..<"b", 1...2, 0.5..<1) // expect: Range("a"..<"b") ClosedRange(1...2) Range(0.5..<1.0)
print(String(reflecting: "a"..."b"), "\(Optional("a"..."b") as Any)") // expect: ClosedRange("a"..."b") Optional(ClosedRange("a"..."b"))
print(type(of: ((Int) -> String).self), type(of: Int.self)) // expect: ((Int) -> String).Type Int.Type
var text = ""
debugPrint("a\n", Character("b"), [1.0], to: &text)
debugPrint("x", 2, separator: "-", terminator: "!", to: &text)
print(text) // expect: "a\n" "b" [1.0]
// expect: "x"-2!
