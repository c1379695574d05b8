// What is asked of the parameters of the types around it holds in a nested type, too.
struct Machine<State: Hashable> {
    struct Key: Hashable { let from: State, to: State }
    enum Step: Equatable { case stay(State), move(Key) }
    struct Log<Note: Comparable> {
        struct Entry: Equatable { var state: State, note: Note }
        var entries: [Entry] = []
        var latest: Entry? { entries.max { $0.note < $1.note } }
    }
    var counts: [Key: Int] = [:]
    mutating func go(_ a: State, _ b: State) -> Step {
        if a == b { return .stay(a) }
        counts[Key(from: a, to: b), default: 0] += 1
        return .move(Key(from: a, to: b))
    }
}
extension Machine.Key: Comparable where State: Comparable {
    static func < (a: Self, b: Self) -> Bool { (a.from, a.to) < (b.from, b.to) }
}
var machine = Machine<Int>()
print(machine.go(1, 2) == .move(.init(from: 1, to: 2)), machine.go(3, 3), machine.go(1, 2) == .stay(1))  // expect: true stay(3) false
print(machine.counts[.init(from: 1, to: 2)] ?? 0, Machine<Int>.Key(from: 1, to: 2) < .init(from: 1, to: 3))  // expect: 2 true
print(Machine<String>.Log(entries: [.init(state: "a", note: 1.5), .init(state: "b", note: 0.5)]).latest!.state)  // expect: a
protocol Kind: Hashable {}
struct Named: Kind { var name: String }
struct Table<K: Kind> {
    final class Row: Hashable {
        let kind: K
        init(_ kind: K) { self.kind = kind }
        static func == (a: Row, b: Row) -> Bool { a.kind == b.kind }
        func hash(into hasher: inout Hasher) { hasher.combine(kind) }
    }
    var rows: Set<Row> = []
}
let rows: [Table<Named>.Row] = [.init(Named(name: "x")), .init(Named(name: "x")), .init(Named(name: "y"))]
print(Table(rows: Set(rows)).rows.count)  // expect: 2
extension Array where Element: Hashable {
    struct Counted { var counts: [Element: Int] }
    var counted: Counted { Counted(counts: reduce(into: [:]) { $0[$1, default: 0] += 1 }) }
}
print([1, 1, 1].counted.counts)  // expect: [1: 3]
