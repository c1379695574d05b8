struct Log: TextOutputStream {
  var pieces: [String] = []
  mutating func write(_ string: String) { pieces.append(string) }
}
var text = ""
print("a", 1, to: &text)
print("b", [2], separator: "-", terminator: "!", to: &text)
text.write("c")
print(text)  // expect: a 1
// expect: b-[2]!c
var log = Log()
print("x", 2, to: &log)
print(log.pieces)  // expect: ["", "x", " ", "2", "\n"]
