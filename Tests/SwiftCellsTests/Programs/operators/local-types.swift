// Of types declared in functions and blocks Swift finds the operators that protocols ask for, by the protocols.
infix operator <>: AdditionPrecedence
protocol Joinable { static func <> (a: Self, b: Self) -> Self }

func run() {
    struct Version: Comparable {
        var number: Int
        static func < (a: Version, b: Version) -> Bool { a.number < b.number }
        func isBetween(_ a: Version, _ b: Version) -> Bool { a < self && self <= b }
    }
    print(Version(number: 1) < Version(number: 2), Version(number: 1) >= Version(number: 2), [Version(number: 3), Version(number: 1)].min()!.number)
    // expect: true false 1
    print(Version(number: 2).isBetween(Version(number: 1), Version(number: 2)), Version(number: 1) == Version(number: 1))
    // expect: true true

    struct Word: Joinable, Equatable {
        var text: String
        static func <> (a: Word, b: Word) -> Word { Word(text: a.text + b.text) }
        static func == (a: Word, b: Word) -> Bool { a.text.count == b.text.count }
    }
    print((Word(text: "a") <> Word(text: "b")).text, Word(text: "a") == Word(text: "b"), Word(text: "a") != Word(text: "bc"))
    // expect: ab true true
}
run()
