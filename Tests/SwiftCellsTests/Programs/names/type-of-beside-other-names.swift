// 'type(of:)' is a function of the library that other things of the name hide.
struct Token {
    enum Kind { case word }
    let type: Kind
    func name() -> String { "\(Swift.type(of: self))" }
}
print(Token(type: .word).name(), Token(type: .word).type, Swift.type(of: 3))
func type(_ x: Int) -> Int { x * 2 }
print(type(of: "a"), type(4))
struct Reader {
    func type(of name: String) -> String { "the type of " + name }
    func show() { print(type(of: "x")) }
}
Reader().show()
func later() { print(type(of: 2.5)); let type = 4; print(type) }
later()
struct Maker {
    struct type { init(of: Int) { print("made", of) } }
    func make() { _ = type(of: 3) }
}
Maker().make()
struct sequence {}
struct Holder {
    var sequence: Int { 9 }
    static var Token = 10
    func go() { print(sequence.self, Self.Token.self) }
    static func go() { print(Token.self) }
}
Holder().go()
Holder.go()

// expect: Token word Int
// expect: String 8
// expect: the type of x
// expect: Double
// expect: 4
// expect: made 3
// expect: 9 10
// expect: 10
