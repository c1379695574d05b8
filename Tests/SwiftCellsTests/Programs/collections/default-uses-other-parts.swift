// The default of a dictionary's subscript may use other parts of the variable that the change is one of.
struct Counter {
    var table = ["a": 1], start = 10, names: [String: [Int]] = [:], pair = (counts: ["x": 0], first: 7)
    mutating func count(_ word: String) { table[word, default: start] += 1 }
    mutating func note(_ word: String) {
        names[word, default: [start]].append(table.count)
        names[word, default: []] = [names.count, start]
        names[word + "2", default: [start, table.count]].append(contentsOf: names.keys.map(\.count))
        pair.counts[word, default: pair.first] -= start
    }
}
var counter = Counter()
counter.count("a")
counter.count("b")
counter.note("b")
print(counter.table["a"]!, counter.table["b"]!) // expect: 2 11
print(counter.names["b"]!, counter.names["b2"]!, counter.pair.counts["b"]!) // expect: [1, 10] [10, 2, 1] -3
func local() {
    var own = Counter()
    own.table["z", default: own.start] *= 2
    own.table["y", default: { own.start + own.pair.first }()] += own.names.count
    print(own.table["z"]!, own.table["y"]!) // expect: 20 17
    func by(_ count: inout Int) { count += 5 }
    by(&own.table["w", default: own.start])
    print(own.table["w"]!) // expect: 15
    (own.table["v", default: own.start], own.start) = (3, 4)
    (own.table["u", default: own.start], (own.names["a"], _)) = (own.start, ([1], 2))
    print(own.table["v"]!, own.table["u"]!, own.names) // expect: 3 4 ["a": [1]]
}
local()

// The arguments and indices are evaluated before the part is taken out, and may change it themselves.
struct Memo {
    var values = [0: 0, 1: 1], zero = 0, calls = 0
    mutating func fibonacci(_ n: Int) -> Int {
        calls += 1
        if n < 2 { return n }
        values[n, default: zero] += fibonacci(n - 1) + fibonacci(n - 2)
        return values[n]!
    }
}
var memo = Memo()
print(memo.fibonacci(5), memo.values.count, memo.calls) // expect: 10 6 15
struct Log {
    var d = ["a": 1], z = 5, log: [Int] = []
    mutating func next() -> Int { d["n"] = 3; log.append(d.count); return 2 }
    mutating func key() -> String { d["k", default: 7] += 1; return "a" }
    mutating func go() {
        d[key(), default: z] += next()
        d["q", default: z] = next()
        d[key(), default: z + log.count] -= d.count
    }
}
var log = Log()
log.go()
print(log.d.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }, log.log) // expect: ["a-1", "k9", "n3", "q2"] [3, 3]
func said(_ name: String, _ value: Int) -> Int { print(name, terminator: " "); return value }
struct Point {
    var x = 1
    mutating func add(_ a: Int, _ b: Int, _ factor: () -> Int) { x += a * factor() + b }
    mutating func add(after said: Void, _ b: Int, _ more: () -> Int) { x += b + more() }
}
struct Points {
    var points = [Point(), Point()], r = 2, d: [String: [Int]] = [:]
    mutating func bump() -> Int { print("bump", terminator: " "); points[1].x += 100; r += 1; return 3 }
    mutating func go() {
        points[said("index", 1)].add(said("a", 1) + bump(), said("b", 2)) { r }
        d["k", default: [r, r]].append(said("value", bump()))
        d["k", default: [r]][said("j", 0)] += bump()
        d["n", default: [r, r]][said("j", 1)] = bump()
        swap(&d["n", default: [r]][0], &points[said("s", 0)].x)
        points[1].add(after: print("now", terminator: " "), bump()) { r }
        print("end")
    }
}
var points = Points()
points.go() // expect: index a bump b bump value j bump j bump s now bump end
print(points.points.map(\.x), points.r, points.d["k"]!, points.d["n"]!) // expect: [6, 525] 7 [7, 4, 3] [1, 3]
