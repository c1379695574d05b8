import Figures

/// A computation graph as SVG, with the steps that computed it and its gradients as a list beside it. A script may show the drawing
/// step by step; without one all of it is there.
struct SVGGraph {
    private var graph: ComputationGraph

    /// Larger graphs are shown as the list alone: nobody follows so many edges.
    private static let mostDrawn = 400

    init(_ graph: ComputationGraph) { self.graph = graph }

    func html() -> HTML {
        let list = HTML.element("ol", ["class": "steps"], .newLine, steps().joined())
        let fold = HTML.element("details", ["class": "folded"], .element("summary", text: "Step by step"), .newLine, list, .newLine)
        guard graph.nodes.count <= Self.mostDrawn else { return fold }
        return drawing() + .newLine + fold
    }

    // MARK: The drawing

    private func drawing() -> HTML {
        let layout = GraphLayout(graph)
        var content = HTML.newLine
        for (index, node) in graph.nodes.enumerated() {
            for (input, bends) in zip(node.inputs, layout.bends[index]) {
                content.add(edge(layout.places[input], bends, layout.places[index]) + .newLine)
            }
        }
        for (index, node) in graph.nodes.enumerated() { content.add(box(node, index, layout.places[index]) + .newLine) }
        // Small graphs grow a little with the column; large ones keep their size and scroll.
        let scale = 1.25
        let svg = HTML.element(
            "svg",
            [
                "class": "graph", "viewBox": "0 0 \(SVGFrame.number(layout.width)) \(SVGFrame.number(layout.height))",
                "width": SVGFrame.number(layout.width * scale), "height": SVGFrame.number(layout.height * scale), "role": "img",
                "aria-label": "Computation graph of \(NumberText.count(graph.nodes.count, "node")); every step is in the list below",
            ], content)
        return .element("div", ["class": "scroll", "tabindex": layout.width * scale > 300 ? "0" : nil], svg)
    }

    /// A line that leaves and enters vertically.
    private func edge(_ start: (x: Double, y: Double), _ bends: [(x: Double, y: Double)], _ end: (x: Double, y: Double)) -> HTML {
        let half = GraphLayout.nodeHeight / 2
        var path = "M\(SVGFrame.number(start.x)) \(SVGFrame.number(start.y + half))"
        var last = (x: start.x, y: start.y + half)
        for point in bends + [(x: end.x, y: end.y - half)] {
            let middle = (last.y + point.y) / 2
            path += "C\(SVGFrame.number(last.x)) \(SVGFrame.number(middle)) \(SVGFrame.number(point.x)) \(SVGFrame.number(middle)) "
                + "\(SVGFrame.number(point.x)) \(SVGFrame.number(point.y))"
            last = point
        }
        return .element("path", ["class": "edge", "d": path])
    }

    private func box(_ node: ComputationGraph.Node, _ index: Int, _ place: (x: Double, y: Double)) -> HTML {
        let left = place.x - GraphLayout.nodeWidth / 2
        let top = place.y - GraphLayout.nodeHeight / 2
        func line(_ text: String, _ row: Int, _ style: String) -> HTML {
            .element("text", ["class": style, "x": SVGFrame.number(place.x), "y": SVGFrame.number(top + 12.5 + Double(row) * 13.5)], text: Self.short(text))
        }
        var content = HTML.element(
            "rect",
            [
                "x": SVGFrame.number(left), "y": SVGFrame.number(top), "width": SVGFrame.number(GraphLayout.nodeWidth),
                "height": SVGFrame.number(GraphLayout.nodeHeight), "rx": node.role == .operation ? "4" : "22",
            ])
        content.add(line(title(node), 0, "middle name"))
        content.add(line(node.value.map { "= \($0)" } ?? node.shape.map { "\($0)" } ?? "", 1, "middle"))
        if let gradient = node.gradient { content.add(line("∂ \(gradient)", 2, "middle gradient")) }
        return .element("g", ["class": node.role == .operation ? "node" : "node leaf", "data-node": "\(index)"], content)
    }

    /// `q  Add` for a named result, the name alone otherwise.
    private func title(_ node: ComputationGraph.Node) -> String {
        guard let operation = node.operation, operation != node.name else { return VisibleText.line(node.name) }
        return "\(VisibleText.line(node.name)) · \(VisibleText.line(operation))"
    }

    private static func short(_ text: String) -> String { text.count > 17 ? text.prefix(16) + "…" : text }

    // MARK: The steps

    /// Forward from the leaves to the result, then backward with the gradients.
    private func steps() -> [HTML] {
        var steps: [HTML] = []
        func add(_ index: Int, _ pass: String, _ text: String) {
            steps.append(.element("li", ["data-node": "\(index)", "data-pass": pass], text: VisibleText.line(text)) + .newLine)
        }
        for (index, node) in graph.nodes.enumerated() {
            let value = node.value.map { " = \($0)" } ?? node.shape.map { ", shape \($0)" } ?? ""
            if node.role == .operation {
                let inputs = node.inputs.map { label($0) }.joined(separator: ", ")
                let operation = node.operation ?? node.name
                add(index, "forward", (operation == node.name ? "" : "\(node.name): ") + "\(operation)(\(inputs))\(value)")
            } else {
                add(index, "forward", "\(label(index))\(value)")
            }
        }
        for (index, node) in graph.nodes.enumerated().reversed() {
            if let gradient = node.gradient { add(index, "backward", "gradient by \(label(index)): \(gradient)") }
        }
        return steps
    }

    private func label(_ index: Int) -> String {
        let node = graph.nodes[index]
        if node.role == .operation, node.operation == node.name || node.operation == nil { return "\(node.name) (\(index + 1))" }
        return node.name == "leaf" ? "leaf \(index + 1)" : node.name
    }
}
