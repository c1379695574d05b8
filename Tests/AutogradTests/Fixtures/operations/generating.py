"""Cases nobody thought of: operations with arguments drawn at random, fitting or nearly so."""
import math
import random
from .asking import DTYPES, Given, ask, inf, nan, some
from . import asking

R = random.Random()
FLOATS = ["float32", "float32", "float64"]
ANY = ["float32", "float32", "float64", "int64", "int64", "int32", "uint8", "bool"]


def shape(low=0, high=4, most=60, zero=0.06):
    """Sizes; now and then one is 0 or 1."""
    while True:
        sizes = [0 if R.random() < zero else 1 if R.random() < 0.15 else R.randint(2, 5) for _ in range(R.randint(low, high))]
        if math.prod(sizes) <= most:
            return sizes


def elements(count, kind, dtype):
    if kind == "special" and dtype.startswith("float"):
        return [R.choice([nan, inf, -inf, 0.0, -0.0, 1.0, -1.0, 1e-30, 2.5]) for _ in range(count)]
    if kind == "special":
        kind = "normal"
    return some(count, kind, dtype)


def tensor(sizes, dtype=None, kind="normal", grad=None, plain=False):
    """A tensor of random elements that looks at its memory in a random way: dimensions in any order, steps, an offset, and
    dimensions that are stretched."""
    dtype = dtype or R.choice(ANY)
    if grad is None and R.random() < 0.15:
        grad = False
    count = math.prod(sizes)
    if plain or not sizes or count == 0 or R.random() < 0.4:
        return Given(elements(count, kind, dtype), sizes, dtype, grad=grad)
    order = list(range(len(sizes)))
    if R.random() < 0.6:
        R.shuffle(order)
    strides, step = [0] * len(sizes), R.choice([1, 1, 1, 2])
    for d in reversed(order):
        if R.random() < 0.1:
            continue
        strides[d] = step
        step *= sizes[d] if R.random() < 0.9 else sizes[d] + 1
    offset = R.choice([0, 0, 0, 3])
    reach = offset + 1 + sum((n - 1) * s for n, s in zip(sizes, strides))
    return Given(elements(reach, kind, dtype), sizes, dtype, strides, offset, grad)


def kind():
    return R.choice(["normal"] * 5 + ["whole"] * 2 + ["positive", "special"])


def whole(kind, dtype):
    """A kind of elements that the dtype has."""
    return kind if dtype.startswith("float") or kind in ("positive", "index") else "normal"


def dim(sizes, wild=0.04):
    n = max(len(sizes), 1)
    return R.randint(-n - 2, n + 1) if R.random() < wild else R.randint(-n, n - 1)


def dims(sizes):
    n = len(sizes)
    if R.random() < 0.05:
        return [dim(sizes, 0.3), dim(sizes, 0.3)]
    chosen = R.sample(range(n), R.randint(1, n)) if n else [0]
    return [d - n if R.random() < 0.3 and n else d for d in chosen]


def broadcastable(sizes):
    """Sizes that fit to others, or nearly."""
    other = [1 if R.random() < 0.25 else n for n in sizes[R.choice([0, 0, 0, 1]):]]
    if R.random() < 0.05:
        other = other + [2]
    return other


def number():
    return R.choice([2, -1, 0, 3, 1.5, -0.5, 2.0, 0.0, 1, True])


def indices(sizes, high, layout=True):
    wild = R.random() < 0.03
    low = -high - 1 if wild else 0
    given = tensor(sizes, "int64", plain=not layout)
    given.storage = [R.randint(low, max(high - (0 if wild else 1), 0)) if high else 0 for _ in given.storage]
    return given


def drawn(op, *arguments, **options):
    return op, arguments, options


def unary():
    op = R.choice("""exp log sqrt abs sin cos tan tanh sigmoid relu floor ceil round trunc sign square neg atan asin acos atanh
        sinh cosh erf expm1 frac rsqrt reciprocal log2 log10 log1p isnan isinf isfinite nanToNum logicalNot negate clone
        contiguous relu6 silu logSigmoid leakyRelu elu gelu softplus hardtanh""".split())
    dtype = R.choice(ANY)
    x = tensor(shape(), dtype, whole("normal" if op == "gelu" else kind(), dtype))
    options = {}
    if op == "leakyRelu": options = R.choice([{}, {"slope": 0.3}, {"slope": -0.5}, {"slope": 0.0}])
    if op == "elu": options = R.choice([{}, {"alpha": 0.7}, {"alpha": -1.5}])
    if op == "gelu": options = R.choice([{}, {"approximate": "tanh"}])
    if op == "softplus": options = R.choice([{}, {"beta": 3.0}, {"beta": 0.5, "threshold": 1.0}])
    if op == "hardtanh": options = R.choice([{}, {"low": 0.0, "high": 2.5}])
    return drawn(op, x, **options)


def binary():
    op = R.choice("""+ - * / maximum minimum remainder fmod pow .== .!= .< .<= .> .>= logicalAnd logicalOr logicalXor add sub mul
        div""".split())
    sizes = shape()
    x, y = R.choice(ANY), R.choice(ANY)
    k = "positive" if op in ("/", "div", "remainder", "fmod", "pow") and R.random() < 0.8 else kind()
    a, b = tensor(sizes, x, whole(k if op == "pow" else kind(), x)), tensor(broadcastable(sizes), y, whole(k, y))
    if R.random() < 0.3:
        a, b = b, a
    options = {"alpha": R.choice([2, -1, 2.5])} if op in ("add", "sub") and R.random() < 0.5 else {}
    return drawn(op, a, b, **options)


def with_number():
    op = R.choice("+ - * / remainder fmod pow .== .!= .< .<= .> .>=".split())
    dtype = R.choice(ANY)
    x = tensor(shape(), dtype, whole(R.choice([kind(), "positive"]), dtype))
    n = number()
    if op in ("+", "-", "*", "/") and R.random() < 0.3:
        return drawn(op, n, x)
    return drawn(op, x, n)


def clamp():
    dtype = R.choice(ANY)
    options = {k: R.choice([-1, 0, 1, 0.5, -2.0]) for k in R.choice([["min"], ["max"], ["min", "max"], ["min", "max"], []])}
    if R.random() < 0.4:
        op, x = "clamp_", tensor(shape(), dtype, whole(kind(), dtype), plain=True)
        return drawn(op, x, inplace=True, **options)
    return drawn("clamp", tensor(shape(), dtype, whole(kind(), dtype)), **options)


def where():
    sizes = shape()
    a, b = tensor(broadcastable(sizes)), tensor(broadcastable(sizes))
    return drawn("where", tensor(sizes, R.choice(["bool"] * 9 + ["uint8", "int64"])), a, R.choice([b, b, number()]))


def reduction():
    op = R.choice("sum mean prod amax amin std variance norm logsumexp max min argmax argmin all any median medianOf".split())
    if op == "median": return drawn(op, tensor(shape(zero=0), R.choice(FLOATS)))
    dtype = R.choice(ANY if R.random() < 0.4 else FLOATS)
    sizes = shape()
    k = "positive" if op == "prod" and R.random() < 0.7 else "normal" if op in ("std", "variance", "medianOf") else kind()
    # PyTorch's median of a dimension reads beyond stretched memory.
    x = tensor(sizes, dtype, whole(k, dtype), plain=op == "medianOf")
    options = {}
    if R.random() < 0.7 or op in ("logsumexp", "medianOf"):
        single = op in ("prod", "max", "min", "argmax", "argmin", "all", "any", "medianOf")
        options["dim"] = dim(sizes) if single or R.random() < 0.3 else dims(sizes)
        if R.random() < 0.5:
            options["keepdim"] = R.random() < 0.7
    if op in ("std", "variance") and R.random() < 0.5:
        options["unbiased"] = R.random() < 0.5
    if op == "norm" and R.random() < 0.7:
        options["p"] = R.choice([1.0, 2.0, 3.0, 0.0, inf, -inf, 0.5, -1.0])
    if op == "sum" and R.random() < 0.3:
        options["dtype"] = R.choice(list(DTYPES))
    return drawn(op, x, **options)


def scan():
    op = R.choice("cumsum cumprod softmax logSoftmax sort argsort topk unique nonzero".split())
    sizes = shape()
    dtype = R.choice(ANY if op not in ("softmax", "logSoftmax") or R.random() < 0.1 else FLOATS)
    # Where equal elements are told apart, only a stable order could be compared.
    ordering = op in ("sort", "argsort", "topk")
    if ordering:
        dtype = R.choice(FLOATS)
    x = tensor(sizes, dtype, "normal" if ordering or op == "cumprod" else whole(kind(), dtype))
    if ordering and 0 in x.strides and x.strides:
        return scan()
    if op in ("unique", "nonzero"):
        return drawn(op, x)
    if op == "topk":
        d = dim(sizes)
        n = sizes[d] if sizes and -len(sizes) <= d < len(sizes) else 1
        return drawn(op, x, R.randint(0, n + (R.random() < 0.1)), dim=d, largest=R.random() < 0.5)
    options = {"dim": dim(sizes)}
    if ordering:
        options["descending"] = R.random() < 0.5
    return drawn(op, x, **options)


def product():
    op = R.choice("mm matmul matmul mv dot bmm outer addmm einsum".split())
    dtype = R.choice(FLOATS) if R.random() < 0.85 else R.choice(["int64", "int32"])
    other = dtype if R.random() < 0.95 else R.choice(ANY)
    n, m, k, b = (R.choice([0, 1, 2, 3, 4]) if R.random() < 0.3 else R.randint(2, 5) for _ in range(4))
    k2 = k if R.random() < 0.95 else k + 1
    x = lambda *s: tensor(list(s), dtype)
    y = lambda *s: tensor(list(s), other)
    if op == "mm": return drawn(op, x(n, k), y(k2, m))
    if op == "mv": return drawn(op, x(n, k), y(k2))
    if op == "dot": return drawn(op, x(k), y(k2))
    if op == "outer": return drawn(op, x(n), y(m))
    if op == "bmm": return drawn(op, x(b, n, k), y(b, k2, m))
    if op == "addmm":
        options = {"beta": R.choice([1, 2, 0.5]), "alpha": R.choice([1, 3, -1.5])} if dtype.startswith("float") and R.random() < 0.5 else {}
        return drawn(op, tensor(broadcastable([n, m]), dtype), x(n, k), y(k2, m), **options)
    if op == "matmul":
        left = R.choice([[k], [n, k], [b, n, k], [1, n, k], [2, b, n, k]])
        right = R.choice([[k2], [k2, m], [b, k2, m], [1, k2, m], [2, 1, k2, m]])
        return drawn(op, x(*left), y(*right))
    equation, shapes = R.choice([
        ("ij,jk->ik", ([n, k], [k, m])), ("ij,jk", ([n, k], [k, m])), ("bij,bjk->bik", ([b, n, k], [b, k, m])),
        ("ij->ji", ([n, k],)), ("ii->i", ([n, n],)), ("ii", ([n, n],)), ("i,j->ij", ([n], [m])), ("ij,ij->", ([n, k], [n, k])),
        ("ij,kj->ik", ([n, k], [m, k])), ("...i,i->...", ([b, n, k], [k])), ("bhqd,bhkd->bhqk", ([1, 2, n, 3], [1, 2, m, 3])),
        ("ij,jk,kl->il", ([n, k], [k, m], [m, b])), ("ij->i", ([n, k],)), ("ijk->j", ([n, k, m],)),
        ("...ij,...jk->...ik", ([b, n, k], [k, m])), ("ik,jkl,il->ij", ([n, k], [b, k, m], [n, m])),
        ("ij,jk->i", ([n, k], [k, m])), (" i j , j k -> k i ", ([n, k], [k, m])), ("abc,cd->adb", ([n, k, m], [m, b])), ("i,j->ji", ([n], [m])), ("ij,ij->ji", ([n, m], [n, m])),
        ("bij,bjk->kib", ([b, n, k], [b, k, m])), ("ij,k->kij", ([n, m], [k])), ("ii,i->i", ([n, n], [n])),
    ])
    return drawn(op, equation, [tensor(s, dtype) for s in shapes])


def reshaping():
    op = R.choice("""reshape view t T transpose permute squeeze unsqueeze flatten expand repeat tile repeatInterleave split chunk
        unbind narrow diagonal tril triu flip roll cat stack meshgrid""".split())
    sizes = shape(zero=0.1)
    x = tensor(sizes)
    n = len(sizes)
    if op in ("reshape", "view"):
        count = math.prod(sizes)
        target, left = [], count
        while left > 1 and len(target) < 3:
            factor = R.choice([f for f in range(1, left + 1) if left % f == 0])
            target.append(factor)
            left //= factor
        target.append(left)
        if R.random() < 0.4: target[R.randrange(len(target))] = -1
        if R.random() < 0.05: target.append(R.choice([2, -1, -2, 0]))
        return drawn(op, x, target, view=True)
    if op in ("t", "T"): return drawn(op, x, view=True)
    if op == "transpose": return drawn(op, x, dim(sizes), dim(sizes), view=True)
    if op == "permute":
        order = [d - n if R.random() < 0.3 else d for d in R.sample(range(n), n)]
        if n and R.random() < 0.05: order[0] = R.choice([n, 0, -n - 1])
        return drawn(op, x, order, view=True)
    if op == "squeeze": return drawn(op, x, *([dim(sizes)] if R.random() < 0.5 else []), view=True)
    if op == "unsqueeze": return drawn(op, x, R.randint(-n - 2, n + 1), view=True)
    if op == "flatten": return drawn(op, x, *R.choice([[], [dim(sizes)], [dim(sizes), dim(sizes)]]))
    if op == "expand":
        target = [R.randint(2, 3) if s == 1 else R.choice([s, -1]) for s in sizes]
        if R.random() < 0.4: target = [R.choice([2, 1, 0, -1] if R.random() < 0.2 else [2])] + target
        if target and R.random() < 0.05: target[-1] = 7
        return drawn(op, x, target, view=True)
    if op in ("repeat", "tile"):
        counts = [R.choice([1, 2, 1, 0, 3]) for _ in range(R.randint(max(n - 1, 0), n + 1))]
        return drawn(op, x, counts)
    if op == "repeatInterleave":
        return drawn(op, x, R.choice([0, 1, 2, 3, -1]), **({"dim": dim(sizes)} if R.random() < 0.6 else {}))
    if op in ("split", "chunk"):
        d = dim(sizes)
        size = sizes[d] if sizes and -n <= d < n else 1
        if op == "split" and R.random() < 0.4 and size > 1:
            first = R.randint(0, size)
            return drawn(op, x, [first, size - first + (R.random() < 0.1)], dim=d)
        return drawn(op, x, R.choice([1, 2, 3, 7] if R.random() < 0.9 else [0, -1]), dim=d)
    if op == "unbind": return drawn(op, x, dim=dim(sizes))
    if op == "narrow":
        d = dim(sizes)
        size = sizes[d] if sizes and -n <= d < n else 1
        start = R.randint(-size - 1 if R.random() < 0.2 else 0, size)
        return drawn(op, x, d, start, R.randint(0, max(size - max(start, 0), 0) + (R.random() < 0.1)), view=True)
    if op == "diagonal":
        return drawn(op, x, **R.choice([{}, {"offset": R.randint(-3, 3)}, {"offset": R.randint(-2, 2), "dim1": dim(sizes), "dim2": dim(sizes)}]),
                     view=True)
    if op in ("tril", "triu"): return drawn(op, x, **R.choice([{}, {"diagonal": R.randint(-4, 4)}]))
    if op == "flip": return drawn(op, x, dims(sizes))
    if op == "roll": return drawn(op, x, R.randint(-7, 7), dim(sizes))
    if op == "meshgrid": return drawn(op, [tensor(shape(0, 1), "float32") for _ in range(R.randint(1, 3))])
    dtype = R.choice(ANY)
    d = dim(sizes)
    parts = []
    for _ in range(R.randint(1, 3)):
        other = list(sizes)
        if op == "cat" and sizes and -n <= d < n: other[d] = R.randint(0, 3)
        if R.random() < 0.04 and other: other[0] += 1
        parts.append(tensor(other, dtype if R.random() < 0.8 else R.choice(ANY)))
    if op == "cat" and R.random() < 0.1: parts.append(tensor([0], dtype))
    return drawn(op, parts, dim=R.randint(-n - 1, n) if op == "stack" else d)


def items(sizes):
    """An index list: numbers, ranges, new axes, tensors of whole numbers and of truth."""
    remaining, result, tensors = list(sizes), [], []
    broadcast = R.choice([[2], [3], [2, 2], [1], []])
    ellipsis = False
    while remaining and R.random() < 0.8:
        form = R.choice("int int range range all newAxis tensor tensor mask ellipsis".split())
        size = remaining[0]
        if form == "newAxis":
            result.append("newAxis")
        elif form == "ellipsis":
            if ellipsis: continue
            ellipsis = True
            result.append("ellipsis")
            keep = R.randint(0, len(remaining) - 1)
            remaining = remaining[len(remaining) - keep:] if keep else []
        elif form == "all":
            result.append("all"), remaining.pop(0)
        elif form == "int":
            result.append(R.randint(-size - 1, size) if R.random() < 0.05 or size == 0 else R.randint(-size, size - 1)), remaining.pop(0)
        elif form == "range":
            bound = lambda: R.choice([None, R.randint(-size - 2, size + 2), R.randint(0, max(size, 1))])
            result.append([bound(), bound()] + ([R.randint(1, 3)] if R.random() < 0.4 else [])), remaining.pop(0)
        elif form == "tensor":
            given = indices(R.choice([broadcast, broadcast, broadcast[1:], [1]]), size, layout=False)
            if R.random() < 0.3: given.storage = [x - size for x in given.storage]
            result.append(given), remaining.pop(0)
        else:
            rank = 2 if len(remaining) > 1 and R.random() < 0.3 else 1
            result.append(tensor(remaining[:rank], "bool", plain=True))
            del remaining[:rank]
    return result or [R.choice(["all", "ellipsis", "newAxis"])]


def indexing():
    sizes = shape(0, 4)
    x = tensor(sizes)
    index = items(sizes)
    if R.random() < 0.5:
        return drawn("index", x, index=index, view=all(not isinstance(i, Given) for i in index))
    # The value fits to what the index selects, which PyTorch tells.
    try:
        import torch
        from .table import index_of
        for i in [x] + [i for i in index if isinstance(i, Given)]: i.draw()
        selected = list(x.make().detach()[index_of([{"t": index[:k].count(None) + k} if isinstance(i, Given) else i for k, i in enumerate(index)],
                                                 {k: i.make() for k, i in enumerate(index) if isinstance(i, Given)})].shape)
    except Exception:
        selected = [2]
    # Elements that are told twice would keep either value.
    twice = any(isinstance(i, Given) and i.dtype == "int64" for i in index)
    value = abs(number()) if twice or R.random() < 0.3 else tensor(broadcastable(selected), x.dtype if R.random() < 0.8 else None, grad=None if x.dtype.startswith("float") else False)
    if 0 in x.strides:
        x = tensor(sizes, x.dtype, plain=True)
    return drawn("assign", x, value, index=index, inplace=x.grad or R.random() < 0.5)


def gathering():
    op = R.choice("gather indexSelect maskedFill maskedSelect indexFill_ indexAdd_ scatter_ scatterAdd_ maskedFill_ fillDiagonal_".split())
    sizes = shape(1 if R.random() < 0.95 else 0, 3)
    dtype = R.choice(ANY)
    x = tensor(sizes, dtype, plain=op.endswith("_"))
    d = dim(sizes, 0.02)
    valid = sizes and -len(sizes) <= d < len(sizes)
    size = sizes[d] if valid else 1
    inplace = {"inplace": True} if op.endswith("_") else {}
    if op.startswith("masked"):
        m = tensor(broadcastable(sizes), "bool" if R.random() < 0.95 else "uint8")
        return drawn(op, x, m, **inplace) if op == "maskedSelect" else drawn(op, x, m, number(), **inplace)
    if op == "fillDiagonal_": return drawn(op, x, number(), **inplace)
    count = R.randint(0, 3)
    if op == "indexSelect": return drawn(op, x, indices([count] if R.random() < 0.95 else [], size), dim=d)
    if op == "indexFill_" and size > 0: return drawn(op, x, indices([count], size), dim=d, value=number(), **inplace)
    source = list(sizes)
    if valid: source[d] = count
    other = dtype if R.random() < 0.95 else R.choice(ANY)
    if op in ("indexAdd_", "indexFill_"):
        op = "indexAdd_"
        return drawn(op, x, indices([count], size), tensor(source, other), dim=d, **inplace)
    chosen = [R.randint(0, n) if k != d % max(len(sizes), 1) else count for k, n in enumerate(sizes)]
    if op == "gather": return drawn(op, x, indices(chosen, size), dim=d)
    if op == "scatter_":
        # Each element once, or either value may stay.
        chosen = [min(n, 1) if k == d % max(len(sizes), 1) else m for k, (m, n) in enumerate(zip(chosen, sizes))]
    return drawn(op, x, indices(chosen, size), tensor([n + R.randint(0, 1) for n in chosen], other), dim=d, **inplace)


def in_place():
    op = R.choice("add_ sub_ mul_ div_ pow_ zero_ fill_ copy_ neg_ abs_ relu_ floor_ exp_ sqrt_ sigmoid_ tanh_".split())
    sizes = shape()
    dtype = R.choice(ANY)
    k = "positive" if op in ("pow_", "sqrt_") else "normal"
    x = tensor(sizes, dtype, whole(k, dtype))
    if 0 in x.strides:
        return in_place()
    if op in ("add_", "sub_", "mul_", "div_"):
        other = R.choice([dtype, dtype, R.choice(ANY)])
        y = R.choice([number(), tensor(broadcastable(sizes), other, "positive" if op == "div_" else "normal")])
        options = {"alpha": R.choice([2, -1])} if op == "add_" and isinstance(y, Given) and R.random() < 0.3 else {}
        return drawn(op, x, y, inplace=True, **options)
    if op == "copy_": return drawn(op, x, tensor(broadcastable(sizes)), inplace=True)
    if op in ("pow_", "fill_"): return drawn(op, x, number(), inplace=True)
    return drawn(op, x, inplace=True)


def layer():
    op = R.choice("""linear linear bilinear embedding oneHot normalize cosineSimilarity pad pad layerNorm groupNorm batchNorm
        dropout""".split())
    dtype = R.choice(FLOATS)
    x = lambda *s, **k: tensor(list(s), dtype, **k)
    n, i, o = R.randint(0 if R.random() < 0.1 else 1, 4), R.randint(1, 5), R.randint(1, 4)
    bad = R.random() < 0.05
    if op == "linear":
        lead = R.choice([[], [n], [n], [2, n], [2, 1, n]])
        return drawn(op, x(*lead, i + bad), x(o, i), *([x(o)] if R.random() < 0.6 else []))
    if op == "bilinear":
        lead = R.choice([[n], [n], [2, n]])
        return drawn(op, x(*lead, i), x(*lead, 2 + bad), x(o, i, 2), *([x(o)] if R.random() < 0.6 else []))
    if op == "embedding":
        return drawn(op, indices(shape(0, 3, 20), i), x(i, o), **({"paddingIdx": R.randint(-i, i - 1)} if R.random() < 0.4 else {}))
    if op == "oneHot": return drawn(op, indices(shape(0, 2, 10), i), **({"numClasses": i} if R.random() < 0.5 else {}))
    if op == "normalize":
        sizes = shape(1, 3)
        return drawn(op, x(*sizes), p=R.choice([1.0, 2.0, 3.0, inf]), dim=dim(sizes))
    if op == "cosineSimilarity":
        sizes = shape(1, 3)
        return drawn(op, x(*sizes), x(*broadcastable(sizes)), dim=dim(sizes))
    if op == "pad":
        sizes = shape(1, 4)
        widths = [R.choice([0, 1, 2, -1, 3]) for _ in range(2 * R.randint(1, len(sizes)) - (R.random() < 0.05))]
        return drawn(op, tensor(sizes), widths, **({"value": R.choice([1.5, 2.0, -1.0])} if R.random() < 0.5 else {}))
    if op == "layerNorm":
        # The gradients of sets of one element are rounding errors.
        sizes = shape(1, 3, 20) + [R.randint(3, 5)]
        normal = sizes[R.randrange(len(sizes)):]
        if len(sizes) > 1 and math.prod(sizes) > 12: dtype = "float64"
        if bad: normal = normal + [2]
        affine = R.choice([[], [x(*normal)], [x(*normal), x(*normal)]])
        return drawn(op, x(*sizes), normal, *affine, **({"eps": 0.01} if R.random() < 0.3 else {}))
    groups = R.randint(1, 3)
    channels = groups * R.randint(1, 2) + bad
    if op == "groupNorm":
        affine = R.choice([[], [x(channels), x(channels)]])
        return drawn(op, x(R.randint(1, 3), channels, R.randint(3, 5), *shape(0, 1, 12, 0), plain=True), groups, *affine)
    if op == "batchNorm":
        running = [x(channels, grad=False, plain=True), x(channels, grad=False, kind="positive", plain=True)]
        affine = R.choice([[], [x(channels, plain=True), x(channels, plain=True)]])
        # PyTorch mixes up the gradients of some layouts, and reads weights in steps as if they were none; those of batches of two are rounding errors.
        return drawn(op, x(R.choice([1, 3, 4]), channels, *shape(0, 2, 12, 0.02), plain=True), *running, *affine, training=R.random() < 0.6,
                     momentum=R.choice([0.1, 0.3, 1.0]))
    return drawn(op, x(*shape()), p=R.choice([0.3, 0.5, 0.0, 1.0]), seed=R.randint(0, 99))


def pair(low, high):
    return R.randint(low, high) if R.random() < 0.6 else [R.randint(low, high), R.randint(low, high)]


def image():
    op = R.choice("conv2d conv2d conv2d conv1d convTranspose2d maxPool2d avgPool2d adaptiveAvgPool2d interpolate".split())
    dtype = R.choice(FLOATS)
    x = lambda *s, **k: tensor(list(s), dtype, **k)
    n, h, w = R.choice([0 if dtype == "float32" else 1, 1, 1, 2, 3]) if R.random() < 0.2 else R.randint(1, 2), R.randint(2, 8), R.randint(2, 8)
    lead = [n] if R.random() < 0.85 else []
    bad = R.random() < 0.04
    if op in ("conv2d", "conv1d", "convTranspose2d"):
        groups = R.choice([1, 1, 1, 2, 3]) if op != "convTranspose2d" else 1
        if op == "convTranspose2d": lead = lead and [max(n, 1)]
        inputs, outputs = groups * R.randint(1, 3), groups * R.randint(1, 3)
        kh, kw = R.choice([(1, 1), (3, 3), (3, 3), (2, 3), (2, 2), (5, 5), (1, 3)])
        if kh == 5: dtype = "float64"
        options = {"stride": pair(1, 3), "padding": pair(0, 2)}
        if op == "conv1d":
            options = {"stride": R.randint(1, 3), "padding": R.randint(0, 2), "dilation": R.randint(1, 2), "groups": groups}
            return drawn(op, x(*lead, inputs + bad, w), x(outputs, inputs // groups, kw), *([x(outputs)] if R.random() < 0.5 else []), **options)
        if op == "conv2d":
            options |= {"dilation": pair(1, 2), "groups": groups}
            weight = x(outputs, inputs // groups, kh, kw)
        else:
            weight = x(inputs, outputs, kh, kw)
            if R.random() < 0.4: options["outputPadding"] = R.randint(0, 1)
        if R.random() < 0.4: options = {}
        if R.random() < 0.04: options["padding"] = -1
        if op == "conv2d" and groups > 1: options["groups"] = groups
        return drawn(op, x(*lead, inputs + bad, h, w), weight, *([x(outputs)] if R.random() < 0.5 else []), **options)
    image = x(*lead, R.randint(1, 3), h, w, kind=R.choice(["normal", "normal", "whole"]))
    if op in ("maxPool2d", "avgPool2d"):
        options = {}
        if R.random() < 0.5: options["stride"] = pair(1, 3)
        if R.random() < 0.4: options["padding"] = pair(0, 1 + bad)
        return drawn(op, image, pair(1, 3), **options)
    if op == "adaptiveAvgPool2d": return drawn(op, image, pair(1, 5))
    options = R.choice([{"size": pair(1, 9)}, {"scaleFactor": R.choice([2.0, 0.5, 1.5, 3.0, 0.7])}])
    if R.random() < 0.5: options |= {"mode": "bilinear", **R.choice([{}, {"alignCorners": True}])}
    return drawn(op, x(1, R.randint(1, 2), h, w), **options)


def loss():
    op = R.choice("""mseLoss l1Loss smoothL1Loss huberLoss hingeEmbeddingLoss cosineEmbeddingLoss klDiv binaryCrossEntropy
        binaryCrossEntropyWithLogits nllLoss crossEntropy nllLoss crossEntropy""".split())
    dtype = R.choice(FLOATS)
    options = {"reduction": R.choice(["mean", "sum", "none"])}
    x = lambda s, **k: tensor(list(s), dtype, **k)
    if op in ("nllLoss", "crossEntropy"):
        classes, rest = R.randint(2, 4), shape(0, 2, 8, 0.05)
        lead = [R.randint(0 if R.random() < 0.1 else 1, 3)] if rest or R.random() < 0.85 else []
        # PyTorch refuses the backward pass of images in other layouts.
        logits = x(lead + [classes] + rest, plain=len(rest) == 2)
        weight = [x([classes + (R.random() < 0.03)], kind="positive", grad=False)] if R.random() < 0.4 else []
        if op == "crossEntropy" and R.random() < 0.4: options["labelSmoothing"] = R.choice([0.1, 0.5, 1.0])
        if op == "crossEntropy" and R.random() < 0.25:
            return drawn(op, logits, x(lead + [classes] + rest, kind="probability"), *weight, **options)
        target = indices(lead + rest, classes)
        if R.random() < 0.3 and options["reduction"] != "mean": options["ignoreIndex"] = R.randint(0, classes - 1)
        return drawn(op, logits, target, *weight, **options)
    sizes = shape()
    if op == "cosineEmbeddingLoss":
        sizes = [R.randint(1, 3), R.randint(1, 4)] if R.random() < 0.8 else [3]
        y = Given([R.choice([1.0, -1.0]) for _ in range(math.prod(sizes[:-1]))], sizes[:-1], dtype, grad=False)
        return drawn(op, x(sizes), x(sizes), y, margin=R.choice([0.0, 0.4]), **options)
    if op == "hingeEmbeddingLoss":
        y = Given([R.choice([1.0, -1.0]) for _ in range(math.prod(sizes))], sizes, dtype, grad=False)
        return drawn(op, x(sizes), y, margin=R.choice([1.0, 0.2]), **options)
    other = sizes if R.random() < 0.85 else broadcastable(sizes)
    if op == "klDiv":
        log = R.random() < 0.5
        if R.random() < 0.2: options["reduction"] = "batchmean"
        return drawn(op, x(sizes), x(other, kind="normal" if log else "probability"), logTarget=log, **options)
    if op.startswith("binary"):
        probability = "probability" if op == "binaryCrossEntropy" else "normal"
        weight = [x(broadcastable(sizes), kind="positive", grad=False)] if R.random() < 0.4 else []
        if op.endswith("Logits") and R.random() < 0.3 and sizes: options["posWeight"] = x(broadcastable(sizes), kind="positive", grad=False)
        return drawn(op, x(sizes, kind=probability), x(other, kind="probability", grad=R.choice([False, None])), *weight, **options)
    if op == "smoothL1Loss": options["beta"] = R.choice([1.0, 0.3, 0.0])
    if op == "huberLoss": options["delta"] = R.choice([1.0, 0.3])
    return drawn(op, x(sizes), x(other), **options)


def making():
    op = R.choice("zeros ones full arange linspace eye zerosLike onesLike fullLike rand randn randint randperm to".split())
    sizes = shape()
    dtype = {"dtype": R.choice(list(DTYPES))} if R.random() < 0.5 else {}
    real = {"dtype": R.choice(["float32", "float64"])} if R.random() < 0.5 else {}
    if op in ("zeros", "ones"): return drawn(op, sizes, **dtype)
    if op == "full": return drawn(op, sizes, number(), **dtype)
    if op == "arange":
        whole = R.random() < 0.5
        start, step = R.randint(-5, 5), R.choice([1, 2, -1, 3, -2])
        end = start + step * R.randint(0, 7) + (1 if R.random() < 0.5 else 0)
        scale = 1 if whole else R.choice([0.1, 0.25, 0.3])
        given = [start * scale, end * scale, step * scale]
        return drawn(op, *given, **(dtype if dtype.get("dtype") != "bool" else {}))
    if op == "linspace": return drawn(op, R.uniform(-3, 3), R.choice([0.0, 1.0, 10.0]), R.randint(0, 12), **real)
    if op == "eye": return drawn(op, *[R.randint(0, 5) for _ in range(R.randint(1, 2))], **dtype)
    if op in ("zerosLike", "onesLike"): return drawn(op, tensor(sizes), **dtype)
    if op == "fullLike": return drawn(op, tensor(sizes), number(), **dtype)
    if op in ("rand", "randn"): return drawn(op, sizes, seed=R.randint(0, 99), **real)
    if op == "randint": return drawn(op, R.randint(-5, 2), R.randint(3, 9), sizes, seed=R.randint(0, 99))
    if op == "randperm": return drawn(op, R.randint(0, 12), seed=R.randint(0, 99))
    return drawn("to", tensor(sizes), dtype=R.choice(list(DTYPES)))


FORMS = [unary, unary, binary, binary, with_number, clamp, where, reduction, reduction, reduction, scan, product, product, reshaping,
         reshaping, reshaping, indexing, indexing, indexing, gathering, gathering, in_place, layer, layer, image, image, loss, loss, making]


def generate(family, seed, count):
    """Asks `count` cases drawn from the seed."""
    R.seed(seed)
    asking.RANDOM.seed(seed)
    while len(asking.FAMILIES.get(family, [])) < count:
        op, arguments, options = R.choice(FORMS)()
        given = [x for x in [*arguments, *options.values()] if isinstance(x, Given)]
        floats = {x.dtype for x in given if x.dtype.startswith("float")}
        ask(family, op, *arguments, second=floats == {"float64"}, **options)
