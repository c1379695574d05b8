/// Where the nodes of a computation graph are drawn: in layers from the leaves at the top to the result at the bottom, with each
/// layer's nodes in an order that lets few edges cross (after Sugiyama, Tagawa and Toda, 1981).
struct GraphLayout {
    /// The middle of each node, from the left and the top of the drawing.
    private(set) var places: [(x: Double, y: Double)] = []
    /// The points that each edge goes through between its ends: by the node it enters, in the order of that node's inputs.
    private(set) var bends: [[[(x: Double, y: Double)]]] = []
    /// The inputs of each node that are too far above it for a line to be followed: they are named instead.
    private(set) var distant: [[Int]] = []
    private(set) var width = 0.0
    private(set) var height = 0.0

    static let nodeWidth = 116.0
    static let nodeHeight = 46.0
    private static let columnGap = 12.0
    private static let rowGap = 28.0
    /// The room an edge takes that passes between nodes.
    private static let edgeWidth = 14.0
    private static let orderingSweeps = 8
    private static let placingSweeps = 12
    /// A line over more layers than this is lost among the others.
    private static let longestEdge = 12
    /// The same where more lines than `mostMeeting` leave or enter one node.
    private static let longestAmongMany = 2
    private static let mostMeeting = 6
    /// A drawing of more layers has its longest chain in a straight line.
    private static let mostLayersCentred = 8
    /// More nodes beside one another than this are set in rows.
    private static let mostBeside = 8
    private static let nodesInRow = 6

    /// A node, or the place where an edge passes a layer.
    private struct Item {
        var node: Int?
        var above: [Int] = []
        var below: [Int] = []
        /// What it stands near without a line.
        var distant: [Int] = []
        var x = 0.0

        var width: Double { node == nil ? GraphLayout.edgeWidth : GraphLayout.nodeWidth }
    }

    private var items: [Item] = []
    private var layers: [[Int]] = []

    /// - Parameter inputs: for each node those it is computed from, which stand before it.
    init(_ inputs: [[Int]]) {
        let steps = Self.levels(inputs)
        let levels = Self.inRows(steps)
        let (inputs, distant) = Self.parted(inputs, levels)
        self.distant = distant
        items = inputs.indices.map { Item(node: $0) }
        layers = Array(repeating: [], count: (levels.max() ?? 0) + 1)
        for index in inputs.indices { layers[levels[index]].append(index) }
        let paths = addEdges(inputs, levels)
        for (index, sources) in distant.enumerated() {
            for source in sources {
                items[index].distant.append(source)
                items[source].distant.append(index)
            }
        }
        order()
        if layers.count > Self.mostLayersCentred, levels == steps { placeBesideLongestChain(inputs) } else { place() }
        finish(inputs, levels, paths)
    }

    /// Operations stand below all they are computed from, leaves just above the first operation that uses them.
    private static func levels(_ inputs: [[Int]]) -> [Int] {
        var levels = Array(repeating: 0, count: inputs.count)
        var firstUse = Array(repeating: Int.max, count: inputs.count)
        for (index, sources) in inputs.enumerated() where !sources.isEmpty {
            levels[index] = (sources.map { levels[$0] }.max() ?? 0) + 1
            for source in sources { firstUse[source] = min(firstUse[source], levels[index]) }
        }
        for index in inputs.indices where inputs[index].isEmpty && firstUse[index] < .max { levels[index] = max(0, firstUse[index] - 1) }
        return isCrowded(levels) ? lowered(levels, inputs) : levels
    }

    /// The same, with each node as low as its first use lets it be, where that makes its lines no longer: eighty products that are added
    /// one after another stand beside their sums, with the factor that only they have, not all in one layer at the top.
    private static func lowered(_ levels: [Int], _ inputs: [[Int]]) -> [Int] {
        var levels = levels
        var firstUse = Array(repeating: Int.max, count: inputs.count)
        var uses = Array(repeating: 0, count: inputs.count)
        for sources in inputs { for source in Set(sources) { uses[source] += 1 } }
        for index in inputs.indices.reversed() {
            let shared = Set(inputs[index]).count { uses[$0] > 1 }
            if firstUse[index] < .max, inputs[index].isEmpty || shared <= uses[index] { levels[index] = firstUse[index] - 1 }
            for source in inputs[index] { firstUse[source] = min(firstUse[source], levels[index]) }
        }
        return levels
    }

    private static func isCrowded(_ levels: [Int]) -> Bool {
        var counts: [Int: Int] = [:]
        for level in levels { counts[level, default: 0] += 1 }
        return counts.values.contains { $0 > mostBeside }
    }

    /// The levels with those of too many nodes taken apart into several.
    private static func inRows(_ levels: [Int]) -> [Int] {
        var counts = Array(repeating: 0, count: (levels.max() ?? 0) + 1)
        for level in levels { counts[level] += 1 }
        guard counts.contains(where: { $0 > mostBeside }) else { return levels }
        var first: [Int] = []
        var inRow: [Int] = []
        var next = 0
        for count in counts {
            let rows = count > mostBeside ? (count + nodesInRow - 1) / nodesInRow : 1
            first.append(next)
            inRow.append((count + rows - 1) / rows)
            next += rows
        }
        var seen = Array(repeating: 0, count: counts.count)
        return levels.map { level in
            defer { seen[level] += 1 }
            return first[level] + seen[level] / max(inRow[level], 1)
        }
    }

    /// The inputs that lines are drawn from, and those too far away for one. Where many lines meet, only the short ones can be followed.
    private static func parted(_ inputs: [[Int]], _ levels: [Int]) -> (near: [[Int]], distant: [[Int]]) {
        var uses = Array(repeating: 0, count: inputs.count)
        for sources in inputs { for source in sources { uses[source] += 1 } }
        func isNear(_ index: Int, _ input: Int) -> Bool {
            let meet = max(uses[input], inputs[index].count)
            return levels[index] - levels[input] <= (meet > mostMeeting ? longestAmongMany : longestEdge)
        }
        return (
            inputs.enumerated().map { index, sources in sources.filter { isNear(index, $0) } },
            inputs.enumerated().map { index, sources in sources.filter { !isNear(index, $0) } }
        )
    }

    private mutating func addEdges(_ inputs: [[Int]], _ levels: [Int]) -> [[[Int]]] {
        inputs.enumerated().map { index, sources in
            sources.map { input in
                var path: [Int] = []
                var last = input
                for level in stride(from: levels[input] + 1, to: levels[index], by: 1) {
                    items.append(Item())
                    let item = items.count - 1
                    layers[level].append(item)
                    connect(last, item)
                    path.append(item)
                    last = item
                }
                connect(last, index)
                return path
            }
        }
    }

    private mutating func connect(_ above: Int, _ below: Int) {
        items[above].below.append(below)
        items[below].above.append(above)
    }

    /// Each layer in the order of the means of its neighbours' positions, downwards and upwards in turn.
    private mutating func order() {
        var position = Array(repeating: 0.0, count: items.count)
        func number(_ layer: [Int]) { for (index, item) in layer.enumerated() { position[item] = Double(index) } }
        for layer in layers { number(layer) }
        for sweep in 0..<Self.orderingSweeps {
            let isDown = sweep % 2 == 0
            for level in isDown ? Array(layers.indices) : layers.indices.reversed() {
                let keyed = layers[level].enumerated().map { offset, item -> (key: Double, offset: Int, item: Int) in
                    let neighbours = isDown ? items[item].above : items[item].below
                    let key = neighbours.isEmpty ? position[item] : neighbours.reduce(0) { $0 + position[$1] } / Double(neighbours.count)
                    return (key, offset, item)
                }
                layers[level] = keyed.sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }.map(\.item)
                number(layers[level])
            }
        }
    }

    /// Each item as near to the middle of its neighbours as the others of its layer leave room.
    private mutating func place() {
        for layer in layers { spread(layer, wanted: layer.map { _ in 0 }) }
        for sweep in 0..<Self.placingSweeps {
            for level in sweep % 2 == 0 ? Array(layers.indices) : layers.indices.reversed() {
                let wanted = layers[level].map { item -> Double in
                    let near = items[item].above + items[item].below
                    let neighbours = near.isEmpty ? items[item].distant : near
                    return neighbours.isEmpty ? items[item].x : neighbours.reduce(0) { $0 + items[$1].x } / Double(neighbours.count)
                }
                spread(layers[level], wanted: wanted)
            }
        }
    }

    /// In a high drawing the longest chain of operations goes straight down, with what comes in on its sides: were each node in the middle of
    /// all its neighbours, a sum of many terms would be a staircase.
    private mutating func placeBesideLongestChain(_ inputs: [[Int]]) {
        var depths = Array(repeating: 0, count: inputs.count)
        for (index, sources) in inputs.enumerated() { depths[index] = (sources.map { depths[$0] + 1 }.max() ?? 0) }
        var heights = Array(repeating: 0, count: inputs.count)
        for (index, sources) in inputs.enumerated().reversed() { for source in sources { heights[source] = max(heights[source], heights[index] + 1) } }
        func length(_ item: Int) -> Int { items[item].node.map { depths[$0] + heights[$0] } ?? -1 }
        var last: Int?
        for layer in layers where !layer.isEmpty {
            let longest = layer.map(length).max() ?? 0
            let candidates = layer.indices.filter { length(layer[$0]) == longest }
            let middle = candidates.first { place in last.map { items[layer[place]].above.contains($0) } == true } ?? candidates[0]
            items[layer[middle]].x = 0
            for place in layer.indices.dropFirst(middle + 1) { items[layer[place]].x = items[layer[place - 1]].x + distance(layer[place - 1], layer[place]) }
            for place in layer.indices.prefix(middle).reversed() { items[layer[place]].x = items[layer[place + 1]].x - distance(layer[place], layer[place + 1]) }
            last = layer[middle]
        }
    }

    /// How far two neighbours in a layer are apart at least.
    private func distance(_ one: Int, _ other: Int) -> Double { (items[one].width + items[other].width) / 2 + Self.columnGap }

    private mutating func spread(_ layer: [Int], wanted: [Double]) {
        guard !layer.isEmpty else { return }
        func distance(_ index: Int) -> Double { self.distance(layer[index - 1], layer[index]) }
        var fromLeft = wanted
        for index in layer.indices.dropFirst() { fromLeft[index] = max(fromLeft[index], fromLeft[index - 1] + distance(index)) }
        var fromRight = wanted
        for index in layer.indices.dropLast().reversed() { fromRight[index] = min(fromRight[index], fromRight[index + 1] - distance(index + 1)) }
        // Both keep the distances, and so does their mean.
        for (index, item) in layer.enumerated() { items[item].x = (fromLeft[index] + fromRight[index]) / 2 }
    }

    private mutating func finish(_ inputs: [[Int]], _ levels: [Int], _ paths: [[[Int]]]) {
        let left = items.map { $0.x - $0.width / 2 }.min() ?? 0
        let right = items.map { $0.x + $0.width / 2 }.max() ?? 0
        let margin = 4.0
        width = right - left + 2 * margin
        height = Double(layers.count) * (Self.nodeHeight + Self.rowGap) - Self.rowGap + 2 * margin
        func y(_ level: Int) -> Double { margin + Self.nodeHeight / 2 + Double(level) * (Self.nodeHeight + Self.rowGap) }
        places = inputs.indices.map { (items[$0].x - left + margin, y(levels[$0])) }
        bends = inputs.indices.map { index in
            zip(inputs[index], paths[index]).map { input, path in
                path.enumerated().map { offset, item in (items[item].x - left + margin, y(levels[input] + 1 + offset)) }
            }
        }
    }
}
