@testable import Autograd

/// The operations that fixtures name.
enum OperationTable {
    typealias Arguments = OperationFixture.Arguments

    /// Runs the operation of a case; `nil` where the table lacks it.
    static func run(_ op: String, _ x: [Tensor], _ a: Arguments) throws -> [Tensor]? {
        if let f = unary[op] { return [try f(x[0])] }
        if let f = binary[op] { return [try f(x[0], x[1])] }
        if let f = withNumber[op], let number = a.number?.number { return [try f(x[0], number)] }
        if let f = overDims[op], let dims = a.dim { return [try f(x[0], dims, a.keepdim ?? false)] }
        if let f = alongDim[op], let dim = a.dim?.first { return try f(x[0], dim, a.keepdim ?? false) }
        if let f = whole[op] { return [try f(x[0])] }
        if let f = shaping[op], let sizes = a.sizes { return try f(x[0], sizes) }
        if op == "index", let index = a.index { return try indexed(x[0], index).map { [$0] } }
        return try other(op, x, a)
    }

    static var unary: [String: (Tensor) throws -> Tensor] {
        [
            "exp": Checked.exp, "expm1": Checked.expm1, "log": Checked.log, "log2": Checked.log2, "log10": Checked.log10, "log1p": Checked.log1p,
            "sqrt": Checked.sqrt, "rsqrt": Checked.rsqrt, "reciprocal": Checked.reciprocal, "square": Checked.square, "sin": Checked.sin,
            "cos": Checked.cos, "tan": Checked.tan, "asin": Checked.asin, "acos": Checked.acos, "atan": Checked.atan, "sinh": Checked.sinh,
            "cosh": Checked.cosh, "tanh": Checked.tanh, "atanh": Checked.atanh, "erf": Checked.erf, "sigmoid": Checked.sigmoid,
            "relu": Checked.relu, "abs": Checked.abs, "neg": Checked.neg, "sign": Checked.sign, "floor": Checked.floor, "ceil": Checked.ceil,
            "trunc": Checked.trunc, "round": { try Checked.round($0) }, "frac": Checked.frac, "nanToNum": Checked.nanToNum, "isnan": Checked.isnan,
            "isinf": Checked.isinf, "isfinite": Checked.isfinite, "logicalNot": Checked.logicalNot,
            "roundDecimals": { try Checked.round($0, decimals: 2) }, "normInf": { try Checked.norm($0, p: .infinity) },
        ]
    }

    static var binary: [String: (Tensor, Tensor) throws -> Tensor] {
        [
            "add": { try Checked.add($0, $1) }, "sub": { try Checked.sub($0, $1) }, "mul": { try Checked.mul($0, $1) },
            "div": { try Checked.div($0, $1) }, "pow": { try Checked.pow($0, $1) }, "remainder": { try Checked.remainder($0, $1) },
            "fmod": { try Checked.fmod($0, $1) }, "maximum": Checked.maximum, "minimum": Checked.minimum, "eq": { try Checked.eq($0, $1) },
            "ne": { try Checked.ne($0, $1) }, "lt": { try Checked.lt($0, $1) }, "le": { try Checked.le($0, $1) }, "gt": { try Checked.gt($0, $1) },
            "ge": { try Checked.ge($0, $1) }, "logicalAnd": Checked.logicalAnd, "logicalOr": Checked.logicalOr, "logicalXor": Checked.logicalXor,
            "mm": Checked.mm, "matmul": Checked.matmul, "dot": Checked.dot, "mv": Checked.mv, "bmm": Checked.bmm, "outer": Checked.outer,
            "maskedSelect": Checked.maskedSelect,
        ]
    }

    static var withNumber: [String: (Tensor, Number) throws -> Tensor] {
        [
            "addNumber": { try Checked.add($0, $1) }, "subNumber": { try Checked.sub($0, $1) }, "mulNumber": { try Checked.mul($0, $1) },
            "divNumber": { try Checked.div($0, $1) }, "numberSub": { try Checked.sub($1, $0) }, "numberDiv": { try Checked.div($1, $0) },
            "powNumber": { try Checked.pow($0, $1) }, "numberPow": { try Checked.pow($1, $0) },
            "remainderNumber": { try Checked.remainder($0, $1) }, "fmodNumber": { try Checked.fmod($0, $1) },
            "ltNumber": { try Checked.lt($0, $1) }, "eqNumber": { try Checked.eq($0, $1) },
        ]
    }

    static var overDims: [String: (Tensor, [Int], Bool) throws -> Tensor] {
        [
            "sumDim": { try Checked.sum($0, dim: $1, keepdim: $2) }, "meanDim": { try Checked.mean($0, dim: $1, keepdim: $2) },
            "amax": { try Checked.amax($0, dim: $1, keepdim: $2) }, "amin": { try Checked.amin($0, dim: $1, keepdim: $2) },
            "stdDim": { try Checked.std($0, dim: $1, keepdim: $2) }, "varDim": { try Checked.variance($0, dim: $1, keepdim: $2) },
            "norm1Dim": { try Checked.norm($0, p: 1, dim: $1, keepdim: $2) }, "norm2Dim": { try Checked.norm($0, p: 2, dim: $1, keepdim: $2) },
            "norm3Dim": { try Checked.norm($0, p: 3, dim: $1, keepdim: $2) }, "logsumexp": { try Checked.logsumexp($0, dim: $1, keepdim: $2) },
        ]
    }

    static var alongDim: [String: (Tensor, Int, Bool) throws -> [Tensor]] {
        [
            "prodDim": { [try Checked.prod($0, dim: $1, keepdim: $2)] }, "maxDim": { both(try Checked.max($0, dim: $1, keepdim: $2)) },
            "minDim": { both(try Checked.min($0, dim: $1, keepdim: $2)) }, "medianDim": { both(try Checked.median($0, dim: $1, keepdim: $2)) },
            "argmaxDim": { [try Checked.argmax($0, dim: $1, keepdim: $2)] }, "argminDim": { [try Checked.argmin($0, dim: $1, keepdim: $2)] },
            "allDim": { [try Checked.all($0, dim: $1, keepdim: $2)] }, "anyDim": { [try Checked.any($0, dim: $1, keepdim: $2)] },
            "cumsum": { x, dim, _ in [try Checked.cumsum(x, dim: dim)] }, "cumprod": { x, dim, _ in [try Checked.cumprod(x, dim: dim)] },
            "softmax": { x, dim, _ in [try Checked.softmax(x, dim: dim)] }, "logSoftmax": { x, dim, _ in [try Checked.logSoftmax(x, dim: dim)] },
            "sort": { x, dim, _ in both(try Checked.sort(x, dim: dim, stable: true)) },
            "sortDescending": { x, dim, _ in both(try Checked.sort(x, dim: dim, descending: true, stable: true)) },
            "unbind": { x, dim, _ in try Checked.unbind(x, dim: dim) },
        ]
    }

    static var whole: [String: (Tensor) throws -> Tensor] {
        [
            "sum": { try Checked.sum($0) }, "mean": { try Checked.mean($0) }, "prod": { try Checked.prod($0) }, "max": { try Checked.max($0) },
            "min": { try Checked.min($0) }, "argmax": { try Checked.argmax($0) }, "argmin": { try Checked.argmin($0) },
            "median": { try Checked.median($0) }, "std": { try Checked.std($0) }, "var": { try Checked.variance($0) },
            "norm": { try Checked.norm($0) }, "all": { try Checked.all($0) }, "any": { try Checked.any($0) }, "unique": Checked.unique,
            "nonzero": Checked.nonzero,
        ]
    }

    static var shaping: [String: (Tensor, [Int]) throws -> [Tensor]] {
        [
            "reshape": { [try Checked.reshape($0, $1)] }, "view": { [try Checked.view($0, $1)] }, "expand": { [try Checked.expand($0, $1)] },
            "permute": { [try Checked.permute($0, $1)] }, "repeat": { [try Checked.repeat($0, $1)] }, "tile": { [try Checked.tile($0, $1)] },
            "flip": { [try Checked.flip($0, $1)] }, "transpose": { [try Checked.transpose($0, $1[0], $1[1])] },
            "squeezeDim": { [try Checked.squeeze($0, $1[0])] }, "unsqueeze": { [try Checked.unsqueeze($0, $1[0])] },
            "flatten": { [try Checked.flatten($0, startDim: $1[0], endDim: $1[1])] }, "roll": { [try Checked.roll($0, $1[0], dims: $1[1])] },
            "split": { try Checked.split($0, $1[0], dim: $1[1]) }, "splitSizes": { try Checked.split($0, $1, dim: 0) },
            "chunk": { try Checked.chunk($0, $1[0], dim: $1[1]) }, "narrow": { [try Checked.narrow($0, dim: $1[0], start: $1[1], length: $1[2])] },
            "select": { [try Checked.select($0, dim: $1[0], index: $1[1])] }, "tril": { [try Checked.tril($0, diagonal: $1[0])] },
            "triu": { [try Checked.triu($0, diagonal: $1[0])] }, "repeatInterleave": { [try Checked.repeatInterleave($0, $1[0])] },
            "topk": { both(try Checked.topk($0, $1[0], dim: $1[1])) }, "t": { x, _ in [try Checked.t(x)] }, "T": { x, _ in [try Checked.T(x)] },
            "squeeze": { x, _ in [try Checked.squeeze(x)] }, "contiguous": { x, _ in [try Checked.contiguous(x)] },
            "clone": { x, _ in [try Checked.clone(x)] }, "diagonal": { x, _ in [try Checked.diagonal(x)] },
            "toDouble": { x, _ in [try Checked.to(x, .float64)] }, "toLong": { x, _ in [try Checked.to(x, .int64)] },
            "toFloat": { x, _ in [try Checked.to(x, .float32)] }, "toBool": { x, _ in [try Checked.to(x, .bool)] },
        ]
    }

    private static func both(_ ranked: Ranked) -> [Tensor] { [ranked.values, ranked.indices] }

    private static func other(_ op: String, _ x: [Tensor], _ a: Arguments) throws -> [Tensor]? {
        let dim = a.dim?.first ?? 0
        switch op {
        case "gather": return [try Checked.gather(x[0], dim: dim, index: x[1])]
        case "indexSelect": return [try Checked.indexSelect(x[0], dim: dim, index: x[1])]
        case "maskedFill": return [try Checked.maskedFill(x[0], x[1], a.number?.number ?? .int(0))]
        case "where": return [try Checked.where(x[0], x[1], x[2])]
        case "scatter": return [try Checked.scatter(x[0], dim: dim, index: x[1], src: x[2])]
        case "scatterAdd": return [try Checked.scatterAdd(x[0], dim: dim, index: x[1], src: x[2])]
        case "indexAdd": return [try Checked.indexAdd(x[0], dim: dim, index: x[1], source: x[2])]
        case "indexFill": return [try Checked.indexFill(x[0], dim: dim, index: x[1], value: a.number?.number ?? .int(0))]
        case "addmm":
            return [try Checked.addmm(x[0], x[1], x[2], beta: a.beta?.number ?? .int(1), alpha: a.alpha?.number ?? .int(1))]
        case "einsum": return [try Checked.einsum(a.equation ?? "", x)]
        case "cat": return [try Checked.cat(x, dim: dim)]
        case "stack": return [try Checked.stack(x, dim: dim)]
        case "clamp": return [try Checked.clamp(x[0], min: a.min?.number, max: a.max?.number)]
        default: return nil
        }
    }

    private static func indexed(_ x: Tensor, _ name: String) throws -> Tensor? {
        func at(_ items: any TensorIndex...) throws -> Tensor { try Checked.index(x, at: items.map(\.indexItem)) }
        switch name {
        case "[1]": return try at(1)
        case "[-1]": return try at(-1)
        case "[0,1]": return try at(0, 1)
        case "[all,1]": return try at(AllIndex(), 1)
        case "[1...,0..<2]": return try at(1..., 0..<2)
        case "[ellipsis,0]": return try at(EllipsisIndex(), 0)
        case "[newAxis]": return try at(NewAxisIndex())
        case "[all,newAxis]": return try at(AllIndex(), NewAxisIndex())
        case "[-2...]": return try at((-2)...)
        case "[...1]": return try at(...1)
        case "[stride 0 3 2]": return try at(stride(from: 0, to: 3, by: 2))
        case "[long]": return try at(Tensor([0, -1, 0]))
        case "[long,long]": return try at(Tensor([0, 1]), Tensor([1, -1]))
        case "[all,long]": return try at(AllIndex(), Tensor([2, 0, 0]))
        case "[long 2d]": return try at(Tensor([[0, 1], [1, 0]]))
        case "[mask > 0]": return try at(Checked.gt(x, .int(0)))
        case "[mask rows]": return try at(Checked.eq(Checked.remainder(Checked.arange(.int(0), .int(x.shape[0])), .int(2)), .int(0)))
        case "[all,all,long]": return try at(AllIndex(), AllIndex(), Tensor([1, 0]))
        case "[0,all,long]": return try at(0, AllIndex(), Tensor([1, 0]))
        case "[all,long,long]": return try at(AllIndex(), Tensor([0, 1]), Tensor([1, 0]))
        case "[long,all,long]": return try at(Tensor([0, 1]), AllIndex(), Tensor([1, 0]))
        case "[5]": return try at(5)
        case "[0,0,0,0]": return try at(0, 0, 0, 0)
        default: return nil
        }
    }
}
