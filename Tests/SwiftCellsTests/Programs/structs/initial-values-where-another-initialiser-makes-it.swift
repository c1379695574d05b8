// An initialiser that calls another one leaves the initial values to that one.
func value(_ name: String) -> String {
    print("value of", name)
    return name
}
struct Label {
    var text = value("text"), size: Int
    init(size: Int) { self.size = size }
    init?(_ text: String) {
        print("reading")
        guard let size = Int(text) else { return nil }
        self.init(size: size)
        self.text += "!"
    }
    init(copying other: Label) {
        self = other
        print("copied")
    }
}
print(Label("x") == nil ? "none" : "some")
// expect: reading
// expect: none
if let label = Label("3") { print(label) }
// expect: reading
// expect: value of text
// expect: Label(text: "text!", size: 3)
print(Label(copying: Label(size: 1)).size)
// expect: value of text
// expect: value of text
// expect: copied
// expect: 1
