extension Int {
    enum Kind { case odd }
    enum Kind { case even } // error: 'Kind' is declared already
}
struct Box { enum State { case open } }
extension Box { struct State { } } // error: 'State' is declared already
struct Pair {
    typealias Part = Int
    struct Part { } // error: 'Part' is declared already
}
protocol Holder {
    associatedtype Item
    typealias Item = Int // error: 'Item' is declared already
}
struct Outer { struct Inner { } }
struct Other { struct Inner { } }
