import Autograd

/// Figures of tensors. Each says in its own words what shape it needs.
extension Plot {
    /// A line, or points, of the elements of one-dimensional tensors.
    /// - Parameters:
    ///   - x: where they are; nil numbers them from 0.
    ///   - groups: for points, the set each belongs to, as whole numbers; each set gets its own sign.
    package init(
        _ style: Style = .line, x: Tensor? = nil, y: Tensor, groups: Tensor? = nil, title: String? = nil, xLabel: String? = nil, yLabel: String? = nil
    ) throws {
        let function = style == .line ? "plot" : "scatter"
        let values = try Self.elements(y, "y", function)
        let positions = try x.map { try Self.elements($0, "x", function) }
        guard let groups else {
            try self.init(style, x: positions.map { [$0] } ?? [] as [[Double]], y: [values] as [[Double]], names: [], title: title, xLabel: xLabel, yLabel: yLabel)
            return
        }
        let members = try Self.elements(groups, "groups", function)
        guard members.count == values.count else {
            throw FigureError("\(function): y has \(NumberText.count(values.count, "value")) and groups has \(members.count); each point needs both")
        }
        let places = positions ?? values.indices.map { Double($0) }
        guard places.count == values.count else {
            throw FigureError("\(function): x has \(NumberText.count(places.count, "value")) and y has \(values.count); each point needs both")
        }
        let names = Set(members).sorted()
        guard names.count <= 100 else { throw FigureError("\(function): groups names \(names.count) sets; more than 100 cannot be told apart") }
        let indices = names.map { name in members.indices.filter { members[$0] == name } }
        try self.init(
            style, x: indices.map { $0.map { places[$0] } }, y: indices.map { $0.map { values[$0] } },
            names: names.map { NumberText.short($0) }, title: title, xLabel: xLabel, yLabel: yLabel)
    }

    /// Several lines of one-dimensional tensors.
    /// - Parameter x: where the points of all of them are; nil numbers them from 0.
    package init(x: Tensor? = nil, y: [Tensor], names: [String], title: String? = nil, xLabel: String? = nil, yLabel: String? = nil) throws {
        let positions = try x.map { [try Self.elements($0, "x", "plot")] } ?? []
        let values = try y.enumerated().map { try Self.elements($1, "y[\($0)]", "plot") }
        try self.init(.line, x: positions, y: values, names: names, title: title, xLabel: xLabel, yLabel: yLabel)
    }

    private static func elements(_ tensor: Tensor, _ name: String, _ function: String) throws -> [Double] {
        guard tensor.ndim == 1 else {
            throw FigureError("\(function): \(name) has shape \(tensor.shape); one dimension is drawn, so pick a row or flatten it")
        }
        return try Checked.scalars(tensor)
    }
}

extension Histogram {
    /// Of all elements, whatever the shape.
    package init(_ tensor: Tensor, bins: Int = 10, title: String? = nil) throws {
        try self.init(Checked.scalars(tensor), bins: bins, title: title)
    }
}

extension Heatmap {
    /// Of a two-dimensional tensor.
    package init(_ tensor: Tensor, title: String? = nil) throws {
        guard tensor.ndim == 2 else { throw FigureError("heatmap: a tensor of shape \(tensor.shape) is no matrix; pick or reshape it to two dimensions") }
        guard tensor.numel <= Self.mostCells else {
            throw FigureError("heatmap: \(tensor.shape[0]) x \(tensor.shape[1]) are more than \(Self.mostCells) values; draw a part of it")
        }
        try self.init(rows: tensor.shape[0], columns: tensor.shape[1], values: Checked.scalars(tensor), title: title)
    }
}

extension ImageGrid {
    /// Of a tensor `[height, width]`, `[channels, height, width]` or `[pictures, channels, height, width]`.
    package init(_ tensor: Tensor, labels: [String] = [], title: String? = nil) throws {
        guard tensor.numel <= Self.mostPixels * 3 else {
            throw FigureError("image: shape \(tensor.shape) is more than a figure holds (\(Self.mostPixels) pixels)")
        }
        // Bytes are bytes, even where all are 0 or 1.
        let values = try Checked.scalars(tensor)
        try self.init(shape: tensor.shape, values: tensor.dtype == .uint8 ? values.map { $0 / 255 } : values, labels: labels, title: title)
    }
}
