@testable import Autograd

extension OperationTable {
    mutating func addReductions() {
        add("sum") { call in
            guard let dim = try call.ints("dim") else { return try Checked.sum(call.tensor(), dtype: call.dtype()) }
            return try Checked.sum(call.tensor(), dim: dim, keepdim: call.truth("keepdim"), dtype: call.dtype())
        }
        addReduction("mean", { try Checked.mean($0) }, { try Checked.mean($0, dim: $1, keepdim: $2) })
        addReduction("prod", { try Checked.prod($0) }, { try Checked.prod($0, dim: $1.first.required("a dim"), keepdim: $2) })
        addReduction("amax", { try Checked.amax($0, dim: []) }, { try Checked.amax($0, dim: $1, keepdim: $2) })
        addReduction("amin", { try Checked.amin($0, dim: []) }, { try Checked.amin($0, dim: $1, keepdim: $2) })
        addReduction("argmax", { try Checked.argmax($0) }, { try Checked.argmax($0, dim: $1.first.required("a dim"), keepdim: $2) })
        addReduction("argmin", { try Checked.argmin($0) }, { try Checked.argmin($0, dim: $1.first.required("a dim"), keepdim: $2) })
        addReduction("logsumexp", { try Checked.logsumexp($0, dim: []) }, { try Checked.logsumexp($0, dim: $1, keepdim: $2) })
        addReduction("all", { try Checked.all($0) }, { try Checked.all($0, dim: $1.first.required("a dim"), keepdim: $2) })
        addReduction("any", { try Checked.any($0) }, { try Checked.any($0, dim: $1.first.required("a dim"), keepdim: $2) })
        add("std") { call in
            let unbiased = try call.truth("unbiased", default: true)
            guard let dim = try call.ints("dim") else { return try Checked.std(call.tensor(), unbiased: unbiased) }
            return try Checked.std(call.tensor(), dim: dim, unbiased: unbiased, keepdim: call.truth("keepdim"))
        }
        add("variance") { call in
            let unbiased = try call.truth("unbiased", default: true)
            guard let dim = try call.ints("dim") else { return try Checked.variance(call.tensor(), unbiased: unbiased) }
            return try Checked.variance(call.tensor(), dim: dim, unbiased: unbiased, keepdim: call.truth("keepdim"))
        }
        add("norm") { call in
            let p = try call.double("p", default: 2)
            guard let dim = try call.ints("dim") else { return try Checked.norm(call.tensor(), p: p) }
            return try Checked.norm(call.tensor(), p: p, dim: dim, keepdim: call.truth("keepdim"))
        }
        add("cumsum") { try Checked.cumsum($0.tensor(), dim: $0.int("dim").required("a dim")) }
        add("cumprod") { try Checked.cumprod($0.tensor(), dim: $0.int("dim").required("a dim")) }
        addSeveral("max") { call in
            guard let dim = try call.int("dim") else { return [try Checked.max(call.tensor())] }
            let ranked = try Checked.max(call.tensor(), dim: dim, keepdim: call.truth("keepdim"))
            return [ranked.values, ranked.indices]
        }
        addSeveral("min") { call in
            guard let dim = try call.int("dim") else { return [try Checked.min(call.tensor())] }
            let ranked = try Checked.min(call.tensor(), dim: dim, keepdim: call.truth("keepdim"))
            return [ranked.values, ranked.indices]
        }
        addUnary("median") { try Checked.median($0) }
        addSeveral("medianOf") { call in
            let ranked = try Checked.median(call.tensor(), dim: call.int("dim").required("a dim"), keepdim: call.truth("keepdim"))
            return [ranked.values, ranked.indices]
        }
    }

    /// Adds a reduction of everything or of some dimensions.
    private mutating func addReduction(
        _ name: String, _ whole: @escaping @Sendable (Tensor) throws -> Tensor,
        _ some: @escaping @Sendable (Tensor, [Int], Bool) throws -> Tensor
    ) {
        add(name) { call in
            guard let dim = try call.ints("dim") else { return try whole(call.tensor()) }
            return try some(call.tensor(), dim, call.truth("keepdim"))
        }
    }
}
