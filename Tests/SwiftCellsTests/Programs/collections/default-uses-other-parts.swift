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
