#!/usr/bin/env python3
"""Writes operations.json: PyTorch's values, shapes, dtypes, grad_fn names and gradients for cases over all operations.

Run with torch==2.13.0:  python3 make_operations.py > operations.json
Each case names an operation of Operations/OperationTable.swift, its inputs and its arguments. The gradient that is fed to
backward is 0.5, 0.75, 1.0 ... 2.0, repeating. Where PyTorch refuses a case, its message is what is expected.
"""
import json, math, sys, warnings
import torch

warnings.simplefilter("ignore")
torch.manual_seed(7)
F = torch.nn.functional
NAMES = {torch.float32: "float32", torch.float64: "float64", torch.int64: "int64", torch.int32: "int32", torch.uint8: "uint8", torch.bool: "bool"}
DTYPES = {v: k for k, v in NAMES.items()}

UNARY = {
    "exp": torch.exp, "expm1": torch.expm1, "log": torch.log, "log2": torch.log2, "log10": torch.log10, "log1p": torch.log1p,
    "sqrt": torch.sqrt, "rsqrt": torch.rsqrt, "reciprocal": torch.reciprocal, "square": torch.square, "sin": torch.sin,
    "cos": torch.cos, "tan": torch.tan, "asin": torch.asin, "acos": torch.acos, "atan": torch.atan, "sinh": torch.sinh,
    "cosh": torch.cosh, "tanh": torch.tanh, "atanh": torch.atanh, "erf": torch.erf, "sigmoid": torch.sigmoid, "relu": torch.relu,
    "abs": torch.abs, "neg": torch.neg, "sign": torch.sign, "floor": torch.floor, "ceil": torch.ceil, "trunc": torch.trunc,
    "round": torch.round, "frac": torch.frac, "nanToNum": torch.nan_to_num, "isnan": torch.isnan, "isinf": torch.isinf,
    "isfinite": torch.isfinite, "logicalNot": torch.logical_not,
}
POSITIVE = {"log", "log2", "log10", "log1p", "sqrt", "rsqrt"}
UNIT = {"asin", "acos", "atanh"}
BINARY = {
    "add": torch.add, "sub": torch.sub, "mul": torch.mul, "div": torch.div, "pow": torch.pow, "remainder": torch.remainder,
    "fmod": torch.fmod, "maximum": torch.maximum, "minimum": torch.minimum, "eq": torch.eq, "ne": torch.ne, "lt": torch.lt,
    "le": torch.le, "gt": torch.gt, "ge": torch.ge, "logicalAnd": torch.logical_and, "logicalOr": torch.logical_or,
    "logicalXor": torch.logical_xor,
}
NUMBER = {
    "addNumber": lambda x, n: x + n, "subNumber": lambda x, n: x - n, "mulNumber": lambda x, n: x * n, "divNumber": lambda x, n: x / n,
    "numberSub": lambda x, n: n - x, "numberDiv": lambda x, n: n / x, "powNumber": lambda x, n: x ** n,
    "remainderNumber": lambda x, n: x % n, "fmodNumber": lambda x, n: torch.fmod(x, n), "ltNumber": lambda x, n: x < n,
    "eqNumber": lambda x, n: x == n,
}
def keep(a): return {"keepdim": bool(a.get("keepdim", False))}
REDUCE = {  # with a list of dims
    "sumDim": lambda x, a: torch.sum(x, dim=a["dim"], **keep(a)), "meanDim": lambda x, a: torch.mean(x, dim=a["dim"], **keep(a)),
    "amax": lambda x, a: torch.amax(x, dim=a["dim"], **keep(a)), "amin": lambda x, a: torch.amin(x, dim=a["dim"], **keep(a)),
    "stdDim": lambda x, a: torch.std(x, dim=a["dim"], **keep(a)), "varDim": lambda x, a: torch.var(x, dim=a["dim"], **keep(a)),
    "norm2Dim": lambda x, a: torch.norm(x, p=2, dim=a["dim"], **keep(a)), "norm1Dim": lambda x, a: torch.norm(x, p=1, dim=a["dim"], **keep(a)),
    "norm3Dim": lambda x, a: torch.norm(x, p=3, dim=a["dim"], **keep(a)), "logsumexp": lambda x, a: torch.logsumexp(x, dim=a["dim"], **keep(a)),
}
LANE = {  # with one dim
    "prodDim": lambda x, a: torch.prod(x, dim=a["dim"][0], **keep(a)),
    "maxDim": lambda x, a: tuple(torch.max(x, dim=a["dim"][0], **keep(a))), "minDim": lambda x, a: tuple(torch.min(x, dim=a["dim"][0], **keep(a))),
    "medianDim": lambda x, a: tuple(torch.median(x, dim=a["dim"][0], **keep(a))),
    "argmaxDim": lambda x, a: torch.argmax(x, dim=a["dim"][0], **keep(a)), "argminDim": lambda x, a: torch.argmin(x, dim=a["dim"][0], **keep(a)),
    "allDim": lambda x, a: torch.all(x, dim=a["dim"][0], **keep(a)), "anyDim": lambda x, a: torch.any(x, dim=a["dim"][0], **keep(a)),
    "cumsum": lambda x, a: torch.cumsum(x, dim=a["dim"][0]), "cumprod": lambda x, a: torch.cumprod(x, dim=a["dim"][0]),
    "softmax": lambda x, a: torch.softmax(x, dim=a["dim"][0]), "logSoftmax": lambda x, a: torch.log_softmax(x, dim=a["dim"][0]),
    "sort": lambda x, a: tuple(torch.sort(x, dim=a["dim"][0], stable=True)),
    "sortDescending": lambda x, a: tuple(torch.sort(x, dim=a["dim"][0], descending=True, stable=True)),
    "unbind": lambda x, a: tuple(torch.unbind(x, a["dim"][0])),
}
WHOLE = {
    "sum": torch.sum, "mean": torch.mean, "prod": torch.prod, "max": torch.max, "min": torch.min, "argmax": torch.argmax, "argmin": torch.argmin,
    "median": torch.median, "std": torch.std, "var": torch.var, "norm": torch.norm, "all": torch.all, "any": torch.any,
    "unique": torch.unique, "nonzero": torch.nonzero,
}
SHAPE = {
    "reshape": lambda x, a: x.reshape(a["sizes"]), "view": lambda x, a: x.view(a["sizes"]), "expand": lambda x, a: x.expand(a["sizes"]),
    "permute": lambda x, a: x.permute(a["sizes"]), "repeat": lambda x, a: x.repeat(a["sizes"]), "tile": lambda x, a: x.tile(a["sizes"]),
    "flip": lambda x, a: x.flip(a["sizes"]), "transpose": lambda x, a: x.transpose(*a["sizes"]), "squeezeDim": lambda x, a: x.squeeze(a["sizes"][0]),
    "unsqueeze": lambda x, a: x.unsqueeze(a["sizes"][0]), "flatten": lambda x, a: x.flatten(*a["sizes"]), "roll": lambda x, a: x.roll(a["sizes"][0], a["sizes"][1]),
    "split": lambda x, a: tuple(x.split(a["sizes"][0], a["sizes"][1])), "splitSizes": lambda x, a: tuple(x.split(a["sizes"], 0)),
    "chunk": lambda x, a: tuple(x.chunk(a["sizes"][0], a["sizes"][1])), "narrow": lambda x, a: x.narrow(*a["sizes"]),
    "select": lambda x, a: x.select(*a["sizes"]), "tril": lambda x, a: x.tril(a["sizes"][0]), "triu": lambda x, a: x.triu(a["sizes"][0]),
    "repeatInterleave": lambda x, a: x.repeat_interleave(a["sizes"][0]), "topk": lambda x, a: tuple(x.topk(a["sizes"][0], a["sizes"][1])),
    "t": lambda x, a: x.t(), "T": lambda x, a: x.T, "squeeze": lambda x, a: x.squeeze(), "contiguous": lambda x, a: x.contiguous(),
    "clone": lambda x, a: x.clone(), "diagonal": lambda x, a: x.diagonal(), "toDouble": lambda x, a: x.double(), "toLong": lambda x, a: x.long(),
    "toFloat": lambda x, a: x.float(), "toBool": lambda x, a: x.bool(),
}
INDEX = {
    "[1]": lambda x: x[1], "[-1]": lambda x: x[-1], "[0,1]": lambda x: x[0, 1], "[all,1]": lambda x: x[:, 1], "[1...,0..<2]": lambda x: x[1:, 0:2],
    "[ellipsis,0]": lambda x: x[..., 0], "[newAxis]": lambda x: x[None], "[all,newAxis]": lambda x: x[:, None], "[-2...]": lambda x: x[-2:],
    "[...1]": lambda x: x[:2], "[stride 0 3 2]": lambda x: x[0:3:2], "[long]": lambda x: x[torch.tensor([0, -1, 0])],
    "[long,long]": lambda x: x[torch.tensor([0, 1]), torch.tensor([1, -1])], "[all,long]": lambda x: x[:, torch.tensor([2, 0, 0])],
    "[long 2d]": lambda x: x[torch.tensor([[0, 1], [1, 0]])], "[mask > 0]": lambda x: x[x > 0], "[mask rows]": lambda x: x[torch.arange(x.shape[0]) % 2 == 0],
    "[all,all,long]": lambda x: x[:, :, torch.tensor([1, 0])], "[0,all,long]": lambda x: x[0, :, torch.tensor([1, 0])],
    "[all,long,long]": lambda x: x[:, torch.tensor([0, 1]), torch.tensor([1, 0])], "[long,all,long]": lambda x: x[torch.tensor([0, 1]), :, torch.tensor([1, 0])],
    "[5]": lambda x: x[5], "[0,0,0,0]": lambda x: x[0, 0, 0, 0],
}

cases = []
def encode(values):
    return ["nan" if isinstance(v, float) and math.isnan(v) else "inf" if v == math.inf else "-inf" if v == -math.inf else (int(v) if isinstance(v, bool) else v) for v in values]
def describe(t, order=None):
    return {"shape": list(t.shape), "dtype": NAMES[t.dtype], "values": encode(t.detach().contiguous().flatten().tolist())}
def weights(t):
    return (0.5 + 0.25 * (torch.arange(t.numel(), dtype=torch.float64) % 7)).reshape(t.shape).to(t.dtype)

def add(op, function, inputs, args=None, grad=True):
    """inputs: tensors; those not contiguous are rebuilt in Swift as a transpose of a contiguous one."""
    args = args or {}
    described = []
    leaves = []
    actual = []
    for t in inputs:
        entry = {}
        source = t
        if t.dim() == 2 and not t.is_contiguous():
            source = t.t().contiguous()
            entry["transposed"] = True
        source = source.clone()
        requires = grad and t.is_floating_point()
        if requires: source.requires_grad_()
        entry.update(describe(source)); entry["requiresGrad"] = requires
        described.append(entry); leaves.append(source)
        actual.append(source.t() if entry.get("transposed") else source)
    case = {"op": op, "inputs": described, "arguments": args}
    try:
        out = function(*actual)
    except Exception as e:
        case["error"] = str(e).split("\n")[0]
        cases.append(case); return
    outs = list(out) if isinstance(out, tuple) else [out]
    case["outputs"] = []
    for o in outs:
        d = describe(o)
        d["gradFn"] = type(o.grad_fn).__name__ if o.grad_fn is not None else None
        if o.grad_fn is not None: d["gradFn"] = o.grad_fn.name()
        case["outputs"].append(d)
    main = outs[0]
    if main.requires_grad and main.is_floating_point():
        try:
            main.backward(weights(main))
            case["gradients"] = [describe(l.grad) if l.grad is not None else None for l in leaves]
        except Exception as e:
            case["backwardError"] = str(e).split("\n")[0]
    cases.append(case)

def values(shape, dtype=torch.float32, kind="any"):
    if dtype == torch.bool: return torch.rand(shape) < 0.5
    if dtype == torch.uint8: return torch.randint(0, 9, shape, dtype=dtype)
    if not dtype.is_floating_point: return torch.randint(1 if kind == "positive" else -4, 6, shape, dtype=dtype)
    x = torch.randn(shape, dtype=torch.float64) * 2
    if kind == "positive": x = x.abs() + 0.25
    if kind == "unit": x = torch.tanh(x) * 0.95
    return x.mul(256).round().div(256).to(dtype)

for name, f in UNARY.items():
    kind = "positive" if name in POSITIVE else "unit" if name in UNIT else "any"
    for shape in [(), (3,), (2, 3)]: add(name, f, [values(shape, torch.float32, kind)])
    add(name, f, [values((3, 2), torch.float64, kind).t()])
    add(name, f, [values((0, 2))])
    add(name, f, [torch.tensor([0.0, -0.0, math.inf, -math.inf, math.nan, 1.0, -1.0, 0.5, 1.5, 2.5])])
    add(name, f, [values((4,), torch.int64, "positive")])
for name, f in BINARY.items():
    kind = "positive" if name == "pow" else "any"
    for a, b in [((), ()), ((3,), (3,)), ((2, 3), (3,)), ((2, 1), (1, 3)), ((2, 3), ()), ((0, 3), (3,)), ((2, 1, 3), (4, 1))]:
        add(name, f, [values(a, torch.float32, kind), values(b, torch.float32, kind)])
    add(name, f, [values((3, 2), torch.float64, kind).t(), values((2, 3), torch.float64, kind)])
    add(name, f, [values((3,), torch.float32, kind), values((3,), torch.float64, kind)])
    add(name, f, [values((3,), torch.float32, kind), values((), torch.float64, kind)])
    add(name, f, [values((3,), torch.int64, "positive"), values((3,), torch.float32, kind)])
    add(name, f, [values((3,), torch.int64, "positive"), values((3,), torch.int64, "positive")])
    add(name, f, [values((3,), torch.uint8) + 1, values((3,), torch.int32, "positive")])
    add(name, f, [torch.tensor([1.0, 1.0, 0.0, math.nan, 2.0]), torch.tensor([1.0, 2.0, 0.0, 1.0, math.inf])])
    add(name, f, [values((2, 3)), values((2, 4))])
    add(name, f, [values((3,), torch.bool), values((3,), torch.bool)])
for name, f in NUMBER.items():
    for n in [2, 2.5, -3, 0.5, 1, 3]:
        add(name, lambda x, n=n: f(x, n), [values((2, 3), torch.float32, "positive")], {"number": n})
    add(name, lambda x: f(x, 2), [values((4,), torch.int64, "positive")], {"number": 2})
    add(name, lambda x: f(x, 1.5), [values((4,), torch.int64, "positive")], {"number": 1.5})
    add(name, lambda x: f(x, 2), [values((), torch.float64, "positive")], {"number": 2})
for name, f in REDUCE.items():
    for shape, dim in [((2, 3), [0]), ((2, 3), [1]), ((2, 3), [-1]), ((2, 3, 4), [0, 2]), ((3,), [0]), ((2, 3, 4), [1])]:
        for k in [False, True]:
            add(name, lambda x, a: f(x, a), [values(shape)], {"dim": dim, "keepdim": k}) if False else add(name, lambda x: f(x, {"dim": dim, "keepdim": k}), [values(shape)], {"dim": dim, "keepdim": k})
    add(name, lambda x: f(x, {"dim": [0]}), [values((3, 2), torch.float64).t()], {"dim": [0]})
    add(name, lambda x: f(x, {"dim": [0]}), [torch.zeros(2, 3)], {"dim": [0]})
    add(name, lambda x: f(x, {"dim": [2]}), [values((2, 3))], {"dim": [2]})
    add(name, lambda x: f(x, {"dim": [1]}), [torch.tensor([[1.0, 1.0, 0.0], [2.0, 3.0, 3.0]])], {"dim": [1]})
for name, f in LANE.items():
    for shape, dim in [((2, 3), [0]), ((2, 3), [1]), ((2, 3, 4), [1]), ((4,), [-1])]:
        for k in [False, True]:
            add(name, lambda x: f(x, {"dim": dim, "keepdim": k}), [values(shape)], {"dim": dim, "keepdim": k})
    add(name, lambda x: f(x, {"dim": [0]}), [values((3, 2), torch.float64).t()], {"dim": [0]})
    add(name, lambda x: f(x, {"dim": [1]}), [torch.tensor([[1.0, 1.0, 0.0], [2.0, 0.0, 0.0]])], {"dim": [1]})
    add(name, lambda x: f(x, {"dim": [0]}), [torch.tensor([2.0, math.nan, 3.0])], {"dim": [0]})
    add(name, lambda x: f(x, {"dim": [1]}), [values((2, 3), torch.int64)], {"dim": [1]})
    add(name, lambda x: f(x, {"dim": [2]}), [values((2, 3))], {"dim": [2]})
for name, f in WHOLE.items():
    for shape in [(3,), (2, 3), ()]: add(name, f, [values(shape)])
    add(name, f, [values((3, 2), torch.float64).t()])
    add(name, f, [torch.tensor([1.0, 3.0, 3.0, 2.0])])
    add(name, f, [torch.tensor([0.0, 0.0, 2.0])])
    add(name, f, [values((5,), torch.int64)])
    add(name, f, [values((5,), torch.bool)])
    add(name, f, [torch.zeros(0)])
x23, x234, x131 = (2, 3), (2, 3, 4), (1, 3, 1)
for name, shape, sizes in [
    ("reshape", x23, [3, 2]), ("reshape", x23, [-1]), ("reshape", x234, [4, -1]), ("reshape", x23, [4, 2]), ("reshape", x23, [4, -1]), ("reshape", x23, [-1, -1]), ("reshape", (), [1, 1]),
    ("view", x23, [6]), ("view", x234, [2, 12]), ("view", x23, [4, 2]), ("expand", (1, 3), [4, 3]), ("expand", (3,), [2, -1]), ("expand", x131, [2, 3, 2]), ("expand", x23, [4, 3]),
    ("permute", x234, [2, 0, 1]), ("permute", x234, [0, -1, 1]), ("permute", x23, [0, 0]), ("repeat", x23, [2, 2]), ("repeat", (3,), [2, 1, 2]), ("repeat", x23, [2]), ("tile", x23, [2]), ("tile", (2,), [2, 3]),
    ("flip", x23, [0]), ("flip", x234, [0, 2]), ("transpose", x234, [0, 2]), ("transpose", x23, [0, 2]), ("squeezeDim", x131, [0]), ("squeezeDim", x131, [1]), ("squeezeDim", x131, [-1]),
    ("unsqueeze", x23, [0]), ("unsqueeze", x23, [-1]), ("unsqueeze", x23, [1]), ("unsqueeze", (), [0]), ("flatten", x234, [0, -1]), ("flatten", x234, [1, -1]), ("flatten", x234, [0, 1]), ("flatten", (), [0, -1]),
    ("roll", x23, [1, 0]), ("roll", x23, [-2, 1]), ("split", (5, 2), [2, 0]), ("split", x23, [1, 1]), ("splitSizes", (5, 2), [1, 4]), ("splitSizes", (5, 2), [1, 3]), ("chunk", (5,), [2, 0]), ("chunk", x23, [3, 1]), ("chunk", x23, [0, 1]),
    ("narrow", x23, [1, 1, 2]), ("narrow", x23, [1, 2, 2]), ("select", x234, [1, 2]), ("select", x234, [-1, -1]), ("select", x23, [0, 2]), ("tril", (3, 3), [0]), ("tril", (3, 4), [1]), ("triu", (3, 3), [0]), ("triu", x234, [-1]),
    ("repeatInterleave", x23, [2]), ("topk", (5,), [3, 0]), ("topk", (2, 4), [2, 1]), ("topk", x23, [4, 1]), ("t", x23, []), ("t", (3,), []), ("t", x234, []), ("T", x23, []), ("T", x234, []), ("squeeze", x131, []),
    ("squeeze", x23, []), ("contiguous", x23, []), ("clone", x23, []), ("diagonal", (3, 4), []), ("diagonal", x23, []), ("toDouble", x23, []), ("toLong", x23, []), ("toFloat", x23, []), ("toBool", x23, []),
]:
    f = SHAPE[name]
    add(name, lambda x: f(x, {"sizes": sizes}), [values(shape)], {"sizes": sizes})
    if len(shape) == 2: add(name, lambda x: f(x, {"sizes": sizes}), [values(shape[::-1], torch.float64).t()], {"sizes": sizes})
for name, f in INDEX.items():
    if name not in ("[all,all,long]", "[0,all,long]", "[all,long,long]", "[long,all,long]"): add("index", f, [values((3, 3))], {"index": name})
    add("index", f, [values((3, 4, 2))], {"index": name})
L = torch.tensor
add("gather", lambda x, i: x.gather(1, i), [values((2, 3)), L([[0, 2], [1, 1]])], {"dim": [1]})
add("gather", lambda x, i: x.gather(0, i), [values((2, 3)), L([[0, 1, 0]])], {"dim": [0]})
add("gather", lambda x, i: x.gather(1, i), [values((2, 3)), L([[0, 3], [1, 1]])], {"dim": [1]})
add("indexSelect", lambda x, i: x.index_select(0, i), [values((3, 2)), L([2, 0, 2])], {"dim": [0]})
add("indexSelect", lambda x, i: x.index_select(1, i), [values((3, 2)), L([1])], {"dim": [1]})
add("maskedFill", lambda x, m: x.masked_fill(m, 9.0), [values((2, 3)), L([True, False, True])], {"number": 9.0})
add("maskedSelect", lambda x, m: x.masked_select(m), [values((2, 3)), L([[True, False, True], [False, False, True]])])
add("where", lambda c, a, b: torch.where(c, a, b), [L([True, False, True]), values((2, 3)), values((3,))])
add("where", lambda c, a, b: torch.where(c, a, b), [L([True, False]), values((2,)), values((2,), torch.int64)])
add("scatter", lambda x, i, s: x.scatter(1, i, s), [values((2, 3)), L([[0, 2], [1, 0]]), values((2, 2))], {"dim": [1]})
add("scatterAdd", lambda x, i, s: x.scatter_add(1, i, s), [values((2, 3)), L([[0, 0], [1, 0]]), values((2, 2))], {"dim": [1]})
add("scatterAdd", lambda x, i, s: x.scatter_add(0, i, s), [values((2, 3)), L([[0, 1]]), values((2, 2))], {"dim": [0]})
add("indexAdd", lambda x, i, s: x.index_add(0, i, s), [values((3, 2)), L([0, 0]), values((2, 2))], {"dim": [0]})
add("indexFill", lambda x, i: x.index_fill(1, i, 5.0), [values((2, 3)), L([0, 2])], {"dim": [1], "number": 5.0})
for shapes in [((2, 3), (3, 4)), ((2, 3), (2, 3)), ((0, 3), (3, 2)), ((2, 0), (0, 3)), ((1, 1), (1, 1)), ((20, 30), (30, 25))]:
    add("mm", torch.mm, [values(s) for s in shapes])
add("mm", torch.mm, [values((3, 2)).t(), values((4, 3)).t()])
add("mm", torch.mm, [values((30, 20)).t(), values((25, 30)).t()])
add("mm", torch.mm, [values((30, 20), torch.float64).t(), values((30, 25), torch.float64)])
add("mm", torch.mm, [values((2, 3), torch.int64), values((3, 2), torch.int64)])
add("mm", torch.mm, [values((2, 3)), values((3, 2), torch.float64)])
add("mm", torch.mm, [values((3,)), values((3, 2))])
for shapes in [((3,), (3,)), ((2, 3), (3,)), ((3,), (3, 2)), ((2, 3), (3, 2)), ((2, 2, 3), (3, 2)), ((2, 2, 3), (3,)), ((2, 2, 3), (2, 3, 2)), ((3,), (2, 3, 2)), ((2, 1, 2, 3), (3, 3, 2)), ((2, 3), (2, 3, 2)), ((2, 3), (4,)), ((2, 3, 4), (2, 5, 3)), ((2, 3), ())]:
    add("matmul", torch.matmul, [values(s) for s in shapes])
for shapes in [((3,), (3,)), ((3,), (4,)), ((2, 3), (3,))]: add("dot", torch.dot, [values(s) for s in shapes])
for shapes in [((2, 3), (3,)), ((2, 3), (4,))]: add("mv", torch.mv, [values(s) for s in shapes])
add("mv", torch.mv, [values((3, 2)).t(), values((3,))])
for shapes in [((2, 2, 3), (2, 3, 2)), ((2, 3, 4), (2, 5, 3)), ((2, 3), (2, 3))]: add("bmm", torch.bmm, [values(s) for s in shapes])
add("outer", torch.outer, [values((2,)), values((3,))])
add("addmm", torch.addmm, [values((4,)), values((2, 3)), values((3, 4))])
add("addmm", lambda b, x, y: torch.addmm(b, x, y, beta=0.5, alpha=2), [values((2, 4)), values((2, 3)), values((3, 4))], {"beta": 0.5, "alpha": 2})
add("addmm", torch.addmm, [values((3,)), values((2, 3)), values((3, 4))])
for eq, shapes in [("ij,jk->ik", [(2, 3), (3, 4)]), ("ij->ji", [(2, 3)]), ("ij->", [(2, 3)]), ("ii->i", [(3, 3)]), ("ii", [(3, 3)]), ("bij,bjk->bik", [(2, 2, 3), (2, 3, 2)]), ("i,j->ij", [(2,), (3,)]), ("...ij,...jk->...ik", [(2, 2, 3), (3, 2)]), ("ij,j->i", [(2, 3), (3,)]), ("ab,bc,cd->ad", [(2, 3), (3, 2), (2, 2)]), ("bhid,bhjd->bhij", [(1, 2, 3, 2), (1, 2, 2, 2)]), ("ij,ij->ij", [(2, 3), (2, 3)]), ("ij,jk", [(2, 3), (3, 4)])]:
    add("einsum", lambda *t, eq=eq: torch.einsum(eq, *t), [values(s) for s in shapes], {"equation": eq})
for shapes, dim in [([(2, 3), (1, 3)], 0), ([(2, 3), (2, 2)], 1), ([(2,), (0,)], 0), ([(2, 3), (2, 4)], 0), ([(2, 3), (3,)], 0)]:
    add("cat", lambda *t: torch.cat(t, dim), [values(s) for s in shapes], {"dim": [dim]})
add("cat", lambda *t: torch.cat(t, 0), [values((2,), torch.int64), values((2,))], {"dim": [0]})
for shapes, dim in [([(2, 3), (2, 3)], 0), ([(2, 3), (2, 3)], 1), ([(2,), (2,)], -1), ([(), ()], 0), ([(2, 3), (2, 4)], 0)]:
    add("stack", lambda *t: torch.stack(t, dim), [values(s) for s in shapes], {"dim": [dim]})
for low, high in [(-1, 1), (0, None), (None, 0.5), (None, None)]:
    add("clamp", lambda x: torch.clamp(x, min=low, max=high), [torch.tensor([-2.0, -1.0, 0.0, 0.5, 1.0, 3.0])], {"min": low, "max": high})
add("clamp", lambda x: torch.clamp(x, min=0, max=2), [values((5,), torch.int64)], {"min": 0, "max": 2})
add("clamp", lambda x: torch.clamp(x, min=0.5), [values((5,), torch.int64)], {"min": 0.5, "max": None})
add("roundDecimals", lambda x: torch.round(x, decimals=2), [torch.tensor([1.2345, -2.555, 0.125])])
add("numberPow", lambda x: 2 ** x, [values((3,))], {"number": 2})
add("normInf", lambda x: torch.norm(x, p=math.inf), [torch.tensor([1.0, -3.0, 3.0])])
json.dump({"torch": torch.__version__, "cases": cases}, sys.stdout, separators=(",", ":"))
