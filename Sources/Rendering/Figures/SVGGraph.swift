import Figures

/// A computation graph as SVG, with the steps that computed it and its gradients as a list beside it. Modules of a large graph are
/// folded into one box each, and their insides drawn below, in folds of their own. A script may show each drawing step by step;
/// without one all of it is there.
struct SVGGraph {
    private let graph: ComputationGraph
    private let folding: GraphFolding

    /// Larger drawings are shown as the list alone: nobody follows so many edges.
    private static let mostDrawn = 400
    /// Higher drawings scroll by themselves, so that the page goes on below.
    private static let tallest = 1_600.0
    /// Of more that are alike nobody reads every value.
    private static let mostOneByOne = 200

    init(_ graph: ComputationGraph) {
        self.graph = graph
        folding = GraphFolding(graph)
    }

    func html() -> HTML { html(folding.level()) }

    private func html(_ level: GraphLevel) -> HTML {
        let labels = level.items.indices.map { label($0, level) }
        let list = HTML.element("ol", ["class": "steps"], .newLine, steps(level, labels))
        var content = HTML.newLine
        if level.items.count <= Self.mostDrawn { content.add(drawing(level, labels) + .newLine) }
        content.add(.element("details", ["class": "folded"], .element("summary", text: "Step by step"), .newLine, list, .newLine) + .newLine)
        for (item, label) in zip(level.items, labels) where !item.alike.isEmpty { content.add(oneByOne(item, label)) }
        for (item, label) in zip(level.items, labels) {
            guard case .module(let module) = item.content, folding.canBeUnfolded(module) else { continue }
            let count = NumberText.count(folding.operations[module], "operation")
            content.add(
                .element(
                    "details", ["class": "folded inside", "data-module": "\(module)"],
                    .element("summary", text: "Inside \(item.alike.isEmpty ? "" : "one of ")\(label): \(kind(module)), \(count)"), html(folding.level(inside: module)), .newLine) + .newLine)
        }
        return .element("div", ["class": "stepped"], content)
    }

    // MARK: The drawing

    private func drawing(_ level: GraphLevel, _ labels: [String]) -> HTML {
        let layout = GraphLayout(level.items.map(\.inputs))
        var content = HTML.newLine
        var farUses: [Int: [Int]] = [:]
        for (index, item) in level.items.enumerated() {
            let distant = Set(layout.distant[index])
            for (input, bends) in zip(item.inputs.filter { !distant.contains($0) }, layout.bends[index]) {
                let isBundle = !item.alike.isEmpty || !level.items[input].alike.isEmpty
                content.add(edge(layout.places[input], bends, layout.places[index], isBundle: isBundle) + .newLine)
            }
            if !distant.isEmpty {
                let names = layout.distant[index].prefix(3).map { Self.short(labels[$0], 12) }.joined(separator: ", ") + (distant.count > 3 ? " …" : "")
                content.add(note("↘ \(names)", at: layout.places[index], above: true))
            }
            for input in distant { farUses[input, default: []].append(index) }
        }
        for (index, users) in farUses.sorted(by: { $0.key < $1.key }) {
            let names = users.count > 1 ? "\(users.count) more" : Self.short(labels[users[0]], 12)
            content.add(note("↘ \(names)", at: layout.places[index], above: false))
        }
        for (index, item) in level.items.enumerated() { content.add(box(item, index, labels[index], layout.places[index]) + .newLine) }
        // Small graphs grow a little with the column; large ones keep their size and scroll.
        let scale = 1.25
        let svg = HTML.element(
            "svg",
            [
                "class": "graph", "viewBox": "0 0 \(SVGFrame.number(layout.width)) \(SVGFrame.number(layout.height))",
                "width": SVGFrame.number(layout.width * scale), "height": SVGFrame.number(layout.height * scale), "role": "img",
                "aria-label": "Computation graph of \(NumberText.count(level.items.reduce(0) { $0 + max(1, $1.alike.count) }, "node")); every step is in the list below",
            ], content)
        let isTall = layout.height * scale > Self.tallest
        return .element(
            "div", ["class": isTall ? "scroll tall" : "scroll", "tabindex": isTall || layout.width * scale > 300 ? "0" : nil], svg)
    }

    /// What a line that is not drawn would lead to, above or below a box.
    private func note(_ text: String, at place: (x: Double, y: Double), above isAbove: Bool) -> HTML {
        let y = place.y + (isAbove ? -GraphLayout.nodeHeight / 2 - 4 : GraphLayout.nodeHeight / 2 + 11)
        return .element("text", ["class": "tick", "x": SVGFrame.number(place.x - GraphLayout.nodeWidth / 2), "y": SVGFrame.number(y)], text: text) + .newLine
    }

    /// A line that leaves and enters vertically.
    private func edge(_ start: (x: Double, y: Double), _ bends: [(x: Double, y: Double)], _ end: (x: Double, y: Double), isBundle: Bool) -> HTML {
        let half = GraphLayout.nodeHeight / 2
        var path = "M\(SVGFrame.number(start.x)) \(SVGFrame.number(start.y + half))"
        var last = (x: start.x, y: start.y + half)
        for point in bends + [(x: end.x, y: end.y - half)] {
            if point.x == last.x {
                path += "V\(SVGFrame.number(point.y))"
            } else {
                let middle = SVGFrame.number((last.y + point.y) / 2)
                path += "C\(SVGFrame.number(last.x)) \(middle) \(SVGFrame.number(point.x)) \(middle) \(SVGFrame.number(point.x)) \(SVGFrame.number(point.y))"
            }
            last = point
        }
        return .element("path", ["class": isBundle ? "edge bundle" : "edge", "d": path])
    }

    /// A box with a name, the value or shape, and the gradient; drawn around the middle of its upper side.
    private func box(_ item: GraphLevel.Item, _ index: Int, _ label: String, _ place: (x: Double, y: Double)) -> HTML {
        let node = graph.nodes[item.result]
        var opens: String?
        var style = "node"
        var title = label
        var isRound = false
        switch item.content {
        case .node where node.role == .operation: title = self.title(node)
        case .node:
            style += " leaf"
            isRound = true
        case .outside:
            style += " leaf outside"
            isRound = true
        case .module(let module):
            style += " module"
            if folding.canBeUnfolded(module) { opens = "\(module)" }
        }
        let isOne = item.alike.isEmpty
        if !isOne { title = label }
        var lines: [(text: String, style: String?)] = [(Self.short(title, 16), "name")]
        if isOne, case .module(let module) = item.content, label != kind(module) { lines.append((kind(module), nil)) }
        let shape = node.shape.map { "\($0)" } ?? ""
        let value = isOne ? node.value.map { "= \($0)" } ?? shape : shape
        if !value.isEmpty { lines.append((value, nil)) }
        if isOne, let gradient = node.gradient, lines.count < 3, !Self.isOutside(item) { lines.append(("∂ \(gradient)", "gradient")) }
        func card(_ offset: Double) -> HTML {
            .element(
                "rect",
                [
                    "x": SVGFrame.number(offset - GraphLayout.nodeWidth / 2), "y": offset == 0 ? nil : SVGFrame.number(offset),
                    "width": SVGFrame.number(GraphLayout.nodeWidth), "height": SVGFrame.number(GraphLayout.nodeHeight), "rx": isRound ? "16" : "4",
                ])
        }
        // Many that are alike lie behind one another.
        var content = isOne ? card(0) : card(4) + card(0)
        // The lines stand in the middle of the box, however many there are.
        let first = GraphLayout.nodeHeight / 2 + 4 - Double(lines.count - 1) * 6.75
        for (row, line) in lines.enumerated() {
            content.add(.element("text", ["class": line.style, "y": SVGFrame.number(first + Double(row) * 13.5)], text: Self.short(line.text, 17)))
        }
        return .element(
            "g",
            [
                "class": style, "data-node": "\(index)", "data-opens": opens,
                "transform": "translate(\(SVGFrame.number(place.x)) \(SVGFrame.number(place.y - GraphLayout.nodeHeight / 2)))",
            ], content)
    }

    private static func isOutside(_ item: GraphLevel.Item) -> Bool { if case .outside = item.content { true } else { false } }

    /// `q · Add` for a named result, the name alone otherwise.
    private func title(_ node: ComputationGraph.Node) -> String {
        guard let operation = node.operation, operation != node.name else { return VisibleText.line(node.name) }
        return "\(VisibleText.line(node.name)) · \(VisibleText.line(operation))"
    }

    /// What a box has room for: of a path its end, of all else the beginning.
    private static func short(_ text: String, _ most: Int) -> String {
        guard DisplayWidth.of(text) > most else { return text }
        return text.contains(".") && !text.contains(" ") ? "…" + text.suffix(most - 1) : DisplayWidth.cut(text, to: most)
    }

    // MARK: The steps

    /// Forward from the leaves to the result, then backward with the gradients.
    private func steps(_ level: GraphLevel, _ labels: [String]) -> HTML {
        var steps = HTML()
        for (index, item) in level.items.enumerated() {
            steps.add(.element("li", ["data-node": "\(index)"], text: forward(item, labels[index], item.inputs.map { labels[$0] })) + .newLine)
        }
        for (index, item) in level.items.enumerated().reversed() where !Self.isOutside(item) {
            guard let gradient = graph.nodes[item.result].gradient else { continue }
            let text = item.alike.isEmpty ? "gradient by \(labels[index]): \(gradient)" : "gradients by \(labels[index])"
            steps.add(.element("li", ["data-node": "\(index)", "data-pass": "backward"], text: VisibleText.line(text)) + .newLine)
        }
        return steps
    }

    private func forward(_ item: GraphLevel.Item, _ label: String, _ inputs: [String]) -> String {
        let node = graph.nodes[item.result]
        let value = node.value.map { " = \($0)" } ?? node.shape.map { ", shape \($0)" } ?? ""
        let of = inputs.joined(separator: ", ")
        if !item.alike.isEmpty {
            return VisibleText.line(label + (of.isEmpty ? "" : "(\(of))") + (node.shape.map { ", each of shape \($0)" } ?? ""))
        }
        switch item.content {
        case .outside: return VisibleText.line("\(label) comes in\(value)")
        case .module(let module):
            let leaves = folding.leaves(of: module).map { leaf in
                Self.lastName(graph.nodes[leaf].name) + (graph.nodes[leaf].shape.map { " \($0)" } ?? "")
            }
            // A network's parameters are told where it is looked into.
            let parameters = leaves.isEmpty || leaves.count > 6 ? "" : ", with " + leaves.joined(separator: " and ")
            return VisibleText.line((label == kind(module) ? "" : "\(label): ") + "\(kind(module))(\(of))\(parameters)\(value)")
        case .node:
            guard node.role == .operation else { return VisibleText.line(label + value) }
            let operation = node.operation ?? node.name
            return VisibleText.line((operation == node.name ? "" : "\(node.name): ") + "\(operation)(\(of))\(value)")
        }
    }

    /// The values and gradients of all that one box stands for; nothing where none is known.
    private func oneByOne(_ item: GraphLevel.Item, _ label: String) -> HTML {
        let nodes = item.alike.map { graph.nodes[$0] }
        guard nodes.contains(where: { $0.value != nil || $0.gradient != nil }) else { return HTML() }
        let list = nodes.prefix(Self.mostOneByOne).map { node -> HTML in
            let value = node.value.map { " = \($0)" } ?? ""
            return .element("li", text: VisibleText.line(node.name + value + (node.gradient.map { ", gradient \($0)" } ?? ""))) + .newLine
        }
        let rest = nodes.count - list.count
        let more = rest > 0 ? HTML.element("li", text: "and \(rest) more") + .newLine : HTML()
        return .element(
            "details", ["class": "folded"], .element("summary", text: "\(label), one by one"), .newLine,
            .element("ol", ["class": "steps"], .newLine + list.joined() + more), .newLine) + .newLine
    }

    /// `weight` of `layer1.0.conv1.weight`.
    private static func lastName(_ path: String) -> String { path.split(separator: ".").last.map(String.init) ?? path }

    // MARK: Names

    private func kind(_ module: Int) -> String { VisibleText.line(graph.modules[module].kind) }

    /// What an item is called where others speak of it.
    private func label(_ index: Int, _ level: GraphLevel) -> String {
        guard level.items[index].alike.isEmpty else { return VisibleText.line(folding.name(ofAlike: level.items[index])) }
        switch level.items[index].content {
        case .node(let number), .outside(let number):
            let node = graph.nodes[number]
            if node.role == .operation, node.operation == node.name || node.operation == nil {
                if case .outside = level.items[index].content { return VisibleText.line(folding.origin(of: number, for: level)) }
                return VisibleText.line("\(node.name) (\(index + 1))")
            }
            return VisibleText.line(node.name == "leaf" ? "leaf \(index + 1)" : folding.name(of: number, in: level))
        case .module(let module): return VisibleText.line(folding.path(of: module, in: level))
        }
    }
}
