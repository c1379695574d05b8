var graph: [String: [String]] = ["a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []]
func bfs(_ start: String) -> [String] {
    var seen: Set<String> = [start], order: [String] = [], queue = [start]
    while !queue.isEmpty {
        let n = queue.removeFirst()
        order.append(n)
        for m in graph[n] ?? [] where !seen.contains(m) { seen.insert(m); queue.append(m) }
    }
    return order
}
print(bfs("a"))  // expect: ["a", "b", "c", "d"]
graph["d", default: []].append("a")
graph["a"]?[0] = "z"
print(graph["d"]!, graph["a"]!)  // expect: ["a"] ["z", "c"]
