// To join texts Swift asks for their count first.
struct Words: Collection {
  var startIndex: Int { 0 }
  var endIndex: Int { 2 }
  func index(after i: Int) -> Int { print("after", i); return i + 1 }
  subscript(i: Int) -> String { print("word", i); return "w\(i)" }
}
print(Words().joined(separator: "-"))  // expect: after 0
// expect: after 1
// expect: word 0
// expect: after 0
// expect: word 1
// expect: after 1
// expect: w0-w1
