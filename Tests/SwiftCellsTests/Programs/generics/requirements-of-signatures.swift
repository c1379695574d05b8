// What a function takes and gives says what is demanded of its generic parameters: the keys of a dictionary are Hashable.
func invert<Key, Value>(_ dictionary: [Key: Value]) -> [Value: [Key]] {
    var result: [Value: [Key]] = [:]
    for (key, value) in dictionary { result[value, default: []].append(key) }
    return result
}
print(invert(["a": 1])[1]!)
// expect: ["a"]

func distinct<S: Sequence>(_ items: S) -> Set<S.Element> { Set(items) }
print(distinct("hello").count)
// expect: 4

struct Counter<Item: Hashable> {
    var counts: [Item: Int] = [:]
    func merged<Other>(with other: Counter<Other>) -> [Other: Int] { other.counts }
}
func total<Item>(_ counter: Counter<Item>) -> Int { counter.counts.values.reduce(0, +) }
print(total(Counter(counts: ["a": 3])), Counter<Int>().merged(with: Counter(counts: [true: 1])))
// expect: 3 [true: 1]

typealias Graph<Node: Hashable> = [Node: [Node]]
func neighbours<Node>(_ graph: Graph<Node>, _ node: Node) -> [Node] { graph[node] ?? [] }
print(neighbours([1: [2]], 1))
// expect: [2]
