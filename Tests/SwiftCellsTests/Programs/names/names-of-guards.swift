func half(_ text: String) -> Int {
    let n = Int(text)
    guard let n else { return -1 }
    return n / 2
}
print(half("9"), half("x"))  // expect: 4 -1
func twice(_ text: String?) {
    guard let text else { return print("nothing") }
    let later = { text + "!" }
    guard let text = Int(text) else { return print("no number", text) }
    print(text * 2, later())
}
twice("4")  // expect: 8 4!
twice("a")  // expect: no number a
twice(nil)  // expect: nothing
func changed(_ value: Int?) {
    var value = value
    if value == 3 { value = 4 }
    guard var value, value > 1 else { return print("small", value as Any) }
    value += 1
    print(value)
}
changed(3)  // expect: 5
changed(1)  // expect: small Optional(1)
for word in ["1", "b"] {
    let n = Int(word)
    guard let n else { print("not", word); continue }
    print(n + 1)
}
// expect: 2
// expect: not b
let parse = { (text: String) -> Int in
    let n = Int(text)
    guard let n, n > 0 else { return 0 }
    return n
}
print(parse("7"), parse("-7"))  // expect: 7 0
struct Reader {
    var texts: [String]
    mutating func next() -> Int? {
        let text = texts.popLast()
        guard let text else { return nil }
        let (a, b) = (Int(text), Int("1"))
        guard let a, let b else { return 0 }
        return a + b
    }
}
var reader = Reader(texts: ["x", "5"])
print(reader.next()!, reader.next()!, reader.next() as Any)  // expect: 6 0 nil
