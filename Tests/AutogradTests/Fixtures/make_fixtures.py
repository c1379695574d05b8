#!/usr/bin/env python3
"""Writes operations-*.json: what PyTorch 2.13 answers to the operations of the engine, a file a family.

    pip install torch==2.13.0 numpy && python make_fixtures.py

A case names an operation as the engine spells it, the tensors it is given (the memory, and how it is looked at: shape,
strides, offset), the arguments in order and the options by name. It tells what PyTorch gives: each result's shape, dtype,
elements, printed form and grad_fn name, the gradients of the inputs, for smooth operations the gradients of those, or the
error. Gradients belong to the sum of the results' elements, each times a weight (`weights` below).

Scalars are told with their kind: {"i": 2}, {"d": 2.0}, {"b": true}; {"t": 0} is the first tensor, {"ts": [0, 1]} a list of
them. Numbers that JSON lacks are text: "nan", "inf", "-inf", "-0", and integers beyond 2^53.
"""
import json
import math
import os
import random
import re
import warnings
import torch
import torch.nn.functional as F

assert torch.__version__.startswith("2.13.0"), torch.__version__
torch.set_num_threads(1)
warnings.simplefilter("ignore")
DTYPES = {"float32": torch.float32, "float64": torch.float64, "int64": torch.int64, "int32": torch.int32, "uint8": torch.uint8,
          "bool": torch.bool}
NAMES = {v: k for k, v in DTYPES.items()}
KINDS = {RuntimeError: "runtime", IndexError: "index", ValueError: "value", TypeError: "type", NotImplementedError: "notImplemented"}
nan, inf = math.nan, math.inf


# --- telling values ---------------------------------------------------------------------------------------------------

def number(value):
    if isinstance(value, bool):
        return value
    if isinstance(value, float):
        if math.isnan(value):
            return "nan"
        if math.isinf(value):
            return "inf" if value > 0 else "-inf"
        if value == 0 and math.copysign(1, value) < 0:
            return "-0"
        return int(value) if value == int(value) and abs(value) < 2**53 else value
    return str(value) if abs(value) > 2**53 else value


def elements(tensor):
    return [number(v) for v in tensor.detach().clone().reshape(-1).tolist()]


def weights(count, salt):
    """The weights of a result's elements in the sum that is differentiated; the Swift helper has the same."""
    return [((i * 37 + salt * 11) % 17 - 8) / 8 + 0.0625 for i in range(count)]


class Given:
    """A tensor argument: a piece of memory and a way to look at it."""

    def __init__(self, storage, shape, dtype="float32", strides=None, offset=0, grad=None):
        self.storage, self.shape, self.dtype, self.offset = storage, list(shape), dtype, offset
        if strides is None:
            strides, step = [0] * len(shape), 1
            for d in reversed(range(len(shape))):
                strides[d] = step
                step *= max(shape[d], 1)
        self.strides = list(strides)
        self.grad = dtype.startswith("float") if grad is None else grad

    def draw(self):
        """Draws the elements, if they are random and not drawn yet."""
        if callable(self.storage):
            self.storage = self.storage()

    def make(self):
        base = torch.tensor(self.storage, dtype=DTYPES[self.dtype])
        view = base.as_strided(self.shape, self.strides, self.offset).detach()
        return view.requires_grad_() if self.grad else view

    def told(self):
        return {"storage": [number(v) for v in torch.tensor(self.storage, dtype=DTYPES[self.dtype]).tolist()], "shape": self.shape,
                "strides": self.strides, "offset": self.offset, "dtype": self.dtype, "grad": self.grad}


RANDOM = random.Random()


def some(count, kind, dtype):
    if dtype == "bool":
        return [RANDOM.random() < 0.5 for _ in range(count)]
    if dtype in ("int64", "int32"):
        low, high = {"positive": (1, 9), "index": (0, 2)}.get(kind, (-9, 9))
        return [RANDOM.randint(low, high) for _ in range(count)]
    if dtype == "uint8":
        return [RANDOM.randint(1 if kind == "positive" else 0, 9) for _ in range(count)]
    low, high = {"normal": (-2.5, 2.5), "positive": (0.1, 3.0), "unit": (-0.95, 0.95), "probability": (0.05, 0.95),
                 "above1": (1.1, 3.0), "whole": (-4, 4)}[kind]
    if kind == "whole":
        return [float(RANDOM.randint(low, high)) for _ in range(count)]
    # The last digits keep sums and means away from ties of the printed form, where the last bit would decide.
    return [round(round(RANDOM.uniform(low, high), 3) + 0.00013, 5) for _ in range(count)]


def t(*shape, dtype="float32", kind="normal", layout="rows", grad=None):
    """A tensor of random elements. Layouts: rows (contiguous), turned (the last two dimensions transposed), stepped (every
    second element of the last dimension), shifted (contiguous from offset 3), stretched (stride 0 in the first dimension)."""
    count = math.prod(shape)
    if layout == "rows" or not shape or count == 0:
        return Given(lambda: some(count, kind, dtype), shape, dtype, grad=grad)
    plain = Given([], shape, dtype).strides
    if layout == "shifted":
        return Given(lambda: some(count + 4, kind, dtype), shape, dtype, plain, 3, grad)
    if layout == "stepped":
        return Given(lambda: some(2 * count, kind, dtype), shape, dtype, [2 * s for s in plain], 0, grad)
    if layout == "turned":
        swapped = list(shape)
        swapped[-1], swapped[-2] = swapped[-2], swapped[-1]
        strides = Given([], swapped, dtype).strides
        strides[-1], strides[-2] = strides[-2], strides[-1]
        return Given(lambda: some(count, kind, dtype), shape, dtype, strides, 0, grad)
    if layout == "stretched":
        return Given(lambda: some(count // shape[0], kind, dtype), shape, dtype, [0] + plain[1:], 0, grad)
    raise ValueError(layout)


def v(values, shape=None, dtype="float32", grad=None):
    """A tensor of the given elements."""
    return Given(values, [len(values)] if shape is None else shape, dtype, grad=grad)


# --- operations, as the engine spells them -----------------------------------------------------------------------------

def index_of(spec, tensors):
    """The Python index for a list of items: 3, "all", "ellipsis", "newAxis", [start, stop, step] or {"t": 0}."""
    items = []
    for item in spec:
        if item == "all":
            items.append(slice(None))
        elif item == "ellipsis":
            items.append(...)
        elif item == "newAxis":
            items.append(None)
        elif isinstance(item, list):
            items.append(slice(*item))
        elif isinstance(item, dict):
            items.append(tensors[item["t"]])
        else:
            items.append(item)
    return items[0] if len(items) == 1 else tuple(items)


def assign(x, index, value):
    x[index] = value
    return x


def options_dim(f):
    """An operation with a dtype option told by name."""
    def g(*a, dtype=None, **k):
        return f(*a, dtype=DTYPES[dtype], **k) if dtype else f(*a, **k)
    return g


METHODS = """exp log sqrt abs sin cos tan tanh sigmoid relu floor ceil round trunc sign square neg atan asin acos atanh sinh cosh erf expm1
frac rsqrt reciprocal log2 log10 log1p isnan isinf isfinite clamp pow remainder fmod mm matmul mv dot bmm outer all any amax amin
argmax argmin cumsum cumprod logsumexp median unique nonzero t transpose squeeze unsqueeze flatten
tril triu diagonal flip clone contiguous narrow gather maximum minimum add sub mul div""".split()
OPS = {name: (lambda name: lambda x, *a, **k: getattr(x, name)(*a, **k))(name) for name in METHODS}
OPS.update({
    "nanToNum": lambda x: x.nan_to_num(), "logicalAnd": lambda x, y: x.logical_and(y), "logicalOr": lambda x, y: x.logical_or(y),
    "logicalXor": lambda x, y: x.logical_xor(y), "logicalNot": lambda x: x.logical_not(),
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "negate": lambda a: -a,
    ".==": lambda a, b: a == b, ".!=": lambda a, b: a != b, ".<": lambda a, b: a < b, ".<=": lambda a, b: a <= b,
    ".>": lambda a, b: a > b, ".>=": lambda a, b: a >= b,
    "equal": lambda a, b: torch.tensor(torch.equal(a, b)),
    "allclose": lambda a, b, rtol=1e-5, atol=1e-8, equalNan=False: torch.tensor(torch.allclose(a, b, rtol, atol, equalNan)),
    "where": torch.where, "addmm": lambda c, a, b, beta=1, alpha=1: torch.addmm(c, a, b, beta=beta, alpha=alpha),
    "einsum": lambda equation, ts: torch.einsum(equation, *ts), "meshgrid": lambda ts: torch.meshgrid(*ts, indexing="ij"),
    "cat": lambda ts, dim=0: torch.cat(ts, dim), "stack": lambda ts, dim=0: torch.stack(ts, dim),
    "sum": options_dim(lambda x, dim=None, **k: x.sum(**k) if dim is None else x.sum(dim, **k)),
    "mean": lambda x, dim=None, keepdim=False: x.mean() if dim is None else x.mean(dim, keepdim),
    "prod": lambda x, dim=None, keepdim=False: x.prod() if dim is None else x.prod(dim, keepdim),
    "max": lambda x, dim=None, keepdim=False: x.max() if dim is None else tuple(x.max(dim, keepdim)),
    "min": lambda x, dim=None, keepdim=False: x.min() if dim is None else tuple(x.min(dim, keepdim)),
    "medianOf": lambda x, dim, keepdim=False: tuple(x.median(dim, keepdim)),
    "std": lambda x, dim=None, unbiased=True, keepdim=False: x.std(unbiased=unbiased) if dim is None else x.std(dim, unbiased=unbiased, keepdim=keepdim),
    "variance": lambda x, dim=None, unbiased=True, keepdim=False: x.var(unbiased=unbiased) if dim is None else x.var(dim, unbiased=unbiased, keepdim=keepdim),
    "norm": lambda x, p=2.0, dim=None, keepdim=False: torch.linalg.vector_norm(x, p, dim, keepdim),
    "sort": lambda x, dim=-1, descending=False: tuple(x.sort(dim, descending)),
    "argsort": lambda x, dim=-1, descending=False: x.argsort(dim, descending),
    "topk": lambda x, k, dim=-1, largest=True: tuple(x.topk(k, dim, largest)),
    "softmax": lambda x, dim: x.softmax(dim), "logSoftmax": lambda x, dim: x.log_softmax(dim),
    "relu6": F.relu6, "leakyRelu": lambda x, slope=0.01: F.leaky_relu(x, slope), "elu": lambda x, alpha=1.0: F.elu(x, alpha), "silu": F.silu,
    "gelu": lambda x, approximate="none": F.gelu(x, approximate=approximate),
    "softplus": lambda x, beta=1.0, threshold=20.0: F.softplus(x, beta, threshold),
    "hardtanh": lambda x, low=-1.0, high=1.0: F.hardtanh(x, low, high), "logSigmoid": F.logsigmoid,
    "reshape": lambda x, shape: x.reshape(shape), "view": lambda x, shape: x.view(shape), "T": lambda x: x.T,
    "permute": lambda x, dims: x.permute(dims), "expand": lambda x, shape: x.expand(shape), "repeat": lambda x, shape: x.repeat(shape),
    "tile": lambda x, shape: x.tile(shape), "repeatInterleave": lambda x, n: x.repeat_interleave(n),
    "split": lambda x, size, dim=0: x.split(size, dim), "chunk": lambda x, n, dim=0: x.chunk(n, dim), "unbind": lambda x, dim=0: x.unbind(dim),
    "indexSelect": lambda x, index, dim: x.index_select(dim, index), "gather": lambda x, index, dim: x.gather(dim, index),
    "maskedFill": lambda x, mask, value: x.masked_fill(mask, value), "maskedSelect": lambda x, mask: x.masked_select(mask),
    "roll": lambda x, n, dims: x.roll(n, dims), "flip": lambda x, dims: x.flip(dims),
    "to": lambda x, dtype: x.to(DTYPES[dtype]), "double": lambda x: x.double(), "float": lambda x: x.float(), "long": lambda x: x.long(),
    "round(decimals:)": lambda x, decimals: x.round(decimals=decimals), "detach": lambda x: x.detach(),
    "index": lambda x, index: x[index], "item": lambda x: torch.tensor(x.item(), dtype=torch.float64),
    "Bool": lambda x: torch.tensor(bool(x)), "Int": lambda x: torch.tensor(int(x)),
    # making
    "tensor": lambda values, dtype=None: torch.tensor(json.loads(values), dtype=DTYPES.get(dtype)),
    "zeros": options_dim(torch.zeros), "ones": options_dim(torch.ones), "empty": options_dim(lambda s, **k: torch.empty(s, **k).zero_()),
    "full": options_dim(torch.full), "arange": options_dim(torch.arange), "linspace": options_dim(torch.linspace), "eye": options_dim(torch.eye),
    "zerosLike": options_dim(torch.zeros_like), "onesLike": options_dim(torch.ones_like), "fullLike": options_dim(torch.full_like),
    "rand": options_dim(torch.rand), "randn": options_dim(torch.randn), "randint": options_dim(lambda lo, hi, s, **k: torch.randint(lo, hi, s, **k)),
    "randperm": torch.randperm, "normal": lambda m, s, shape: torch.normal(m, s, shape), "bernoulli": torch.bernoulli,
    "randLike": torch.rand_like, "randnLike": torch.randn_like,
    # in place
    "add_": lambda x, y, alpha=1: x.add_(y, alpha=alpha), "sub_": lambda x, y: x.sub_(y), "mul_": lambda x, y: x.mul_(y), "div_": lambda x, y: x.div_(y),
    "pow_": lambda x, y: x.pow_(y), "zero_": lambda x: x.zero_(), "fill_": lambda x, y: x.fill_(y), "copy_": lambda x, y: x.copy_(y),
    "clamp_": lambda x, min=None, max=None: x.clamp_(min, max), "neg_": lambda x: x.neg_(), "abs_": lambda x: x.abs_(), "relu_": lambda x: x.relu_(),
    "floor_": lambda x: x.floor_(), "maskedFill_": lambda x, m, y: x.masked_fill_(m, y),
    "indexFill_": lambda x, index, dim, value: x.index_fill_(dim, index, value), "indexAdd_": lambda x, index, source, dim: x.index_add_(dim, index, source),
    "scatter_": lambda x, index, source, dim: x.scatter_(dim, index, source), "scatterAdd_": lambda x, index, source, dim: x.scatter_add_(dim, index, source),
    "fillDiagonal_": lambda x, y: x.fill_diagonal_(y), "assign": assign, "normal_": lambda x, a, b: x.normal_(a, b),
    "uniform_": lambda x, a, b: x.uniform_(a, b), "bernoulli_": lambda x, p: x.bernoulli_(p), "resize_": lambda x, shape: x.resize_(shape),
    "requiresGrad_": lambda x: x.requires_grad_(), "detach_": lambda x: x.detach_(),
})


# --- cases --------------------------------------------------------------------------------------------------------------

FAMILIES = {}


def told(value, tensors):
    if isinstance(value, Given):
        if value not in tensors:
            tensors.append(value)
        return {"t": tensors.index(value)}
    if isinstance(value, list) and value and all(isinstance(x, Given) for x in value):
        return {"ts": [told(x, tensors)["t"] for x in value]}
    if isinstance(value, bool):
        return {"b": value}
    if isinstance(value, int):
        return {"i": number(value)}
    if isinstance(value, float):
        return {"d": number(value)}
    if isinstance(value, (list, tuple)):
        return [x if isinstance(x, (str, list, dict)) or x is None else number(x) for x in value]
    return value


def told_error(error):
    kind = "notImplemented" if isinstance(error, NotImplementedError) else next(k for c, k in KINDS.items() if isinstance(error, c))
    return {"kind": kind, "text": re.split(r"\nException raised from|\n?\(Triggered internally", str(error))[0].rstrip("\n")}


def case(family, op, *arguments, second=False, view=False, inplace=False, index=None, seed=None, noGradient=False, **options):
    """Asks PyTorch and notes the answer.

    second: ask for second derivatives too. view: tell the result's strides, and that it shares memory. inplace: the first
    tensor is cloned before, so that it is no leaf. index: an index list, given as the last argument. seed: seeds the
    generator. noGradient: do not differentiate."""
    tensors = []
    arguments_told = [told(a, tensors) for a in arguments]
    options_told = {k: told(o, tensors) for k, o in options.items()}
    if index is not None:
        index = [told(i, tensors) if isinstance(i, Given) else i for i in index]
    # Seeded by the case, so that a new case leaves the others' elements as they were.
    RANDOM.seed(f"{family} {op} {sum(c['op'] == op for c in FAMILIES.get(family, []))}")
    for given in tensors:
        given.draw()
    note = {"op": op, "tensors": [g.told() for g in tensors], "arguments": arguments_told}
    for key, value in (("options", options_told), ("index", index), ("seed", seed)):
        if value or (key == "seed" and value is not None) or (key == "index" and value is not None):
            note[key] = value
    if inplace:
        note["inplace"] = True

    def run():
        leaves = [g.make() for g in tensors]
        given = list(leaves)
        if inplace:
            given[0] = given[0].clone()

        def real(a):
            if isinstance(a, Given):
                return given[tensors.index(a)]
            if isinstance(a, list) and a and all(isinstance(x, Given) for x in a):
                return [given[tensors.index(x)] for x in a]
            return a
        if seed is not None:
            torch.manual_seed(seed)
        call = [real(a) for a in arguments]
        if index is not None:
            call.insert(1, index_of(index, given))
        result = OPS[op](*call, **{k: real(o) for k, o in options.items()})
        return leaves, given, list(result) if isinstance(result, (tuple, list)) else [result]

    try:
        leaves, given, results = run()
    except Exception as error:
        note["error"] = told_error(error)
        FAMILIES.setdefault(family, []).append(note)
        return

    note["results"] = []
    for result in results:
        entry = {"shape": list(result.shape), "dtype": NAMES[result.dtype], "elements": elements(result)}
        if result.numel() <= 40:
            entry["text"] = repr(result)
        if result.grad_fn is not None:
            entry["gradientFunction"] = type(result.grad_fn).__name__
        if view:
            entry["strides"] = list(result.stride())
            entry["offset"] = result.storage_offset()
            entry["shares"] = result.untyped_storage().data_ptr() == given[0].untyped_storage().data_ptr()
        note["results"].append(entry)

    def weighted(tensors, salt):
        return sum((x * torch.tensor(weights(x.numel(), salt + i), dtype=x.dtype).reshape(x.shape)).sum() for i, x in tensors)

    differentiable = [(i, r) for i, r in enumerate(results) if r.requires_grad]
    if differentiable and not noGradient:
        try:
            weighted(differentiable, 0).backward()
        except Exception as error:
            note["backwardError"] = told_error(error)
            FAMILIES.setdefault(family, []).append(note)
            return
        note["gradients"] = [None if leaf.grad is None else elements(leaf.grad) for leaf in leaves]
        if second:
            leaves, given, results = run()
            total = weighted([(i, r) for i, r in enumerate(results) if r.requires_grad], 0)
            wanted = [leaf for leaf in leaves if leaf.requires_grad]
            first = torch.autograd.grad(total, wanted, create_graph=True, allow_unused=True)
            if all(g is not None for g in first) and any(g.requires_grad for g in first):
                weighted([(i, g) for i, g in enumerate(first) if g.requires_grad], 5).backward()
                note["second"] = [None if leaf.grad is None else elements(leaf.grad) for leaf in leaves]
    FAMILIES.setdefault(family, []).append(note)


# --- making -------------------------------------------------------------------------------------------------------------

m = lambda *a, **k: case("making", *a, **k)
for values in [[1, 2, 3], [1.0, 2.0], [[1, 2], [3, 4]], [[1.5], [2.5]], [True, False], [[[1.0, -0.0]]], [[]], [], 3.5, 7, True, [0.1, 1e-8]]:
    m("tensor", json.dumps(values))
    for dtype in DTYPES:
        m("tensor", json.dumps(values), dtype=dtype)
m("tensor", "[[1, 2], [3]]"), m("tensor", "[[1.0], [2.0, 3.0]]"), m("tensor", "[[[1], [2]], [[1], [2], [3]]]"), m("tensor", "[[1, 2], [3, 4], [5]]")
m("tensor", "[300, -1, 256]", dtype="uint8"), m("tensor", "[2.9, -2.9]", dtype="int64"), m("tensor", "[0.0, 0.5]", dtype="bool")
for op in ("zeros", "ones", "empty"):
    for shape in ([2, 3], [], [0, 3], [1], [-1], [2, -3], [2**40, 2**40]):
        m(op, shape)
    for dtype in DTYPES:
        m(op, [2, 2], dtype=dtype)
m("full", [2, 3], 7.0), m("full", [2], 7), m("full", [2], True), m("full", [], 2.5), m("full", [2], 7, dtype="float64"), m("full", [2], 2.9, dtype="int64")
m("full", [0], 1.0), m("full", [3], nan), m("full", [-2], 1.0)
for a in [(6,), (0,), (0, 10, 2), (1, 10, 3), (10, 0, -3), (5, 5), (2.5,), (0.0, 1.0, 0.25), (0.0, 1.0, 0.3), (1.0, 0.0, -0.1), (0.1, 0.7, 0.2), (-2, 3)]:
    m("arange", *a)
m("arange", 5, dtype="float32"), m("arange", 0.0, 2.0, 0.5, dtype="float64"), m("arange", 3, dtype="int32"), m("arange", -1), m("arange", 0, 10, -1)
m("arange", 0, 10, 0), m("arange", 0.0, inf, 1.0), m("arange", 0.0, nan, 1.0), m("arange", 0.0, 3.7, 1.0, dtype="int64")
for a in [(0.0, 1.0, 5), (0.0, 1.0, 1), (0.0, 1.0, 0), (-1.0, 1.0, 4), (3.0, -3.0, 7), (0.0, 1.0, 10), (5.0, 5.0, 3), (0.1, 0.2, 6), (0.0, 1.0, -1)]:
    m("linspace", *a)
    m("linspace", *a, dtype="float64")
m("eye", 3), m("eye", 2, 4), m("eye", 4, 2), m("eye", 0), m("eye", 3, dtype="int64"), m("eye", -1)
for layout in ("rows", "turned"):
    x = t(2, 3, layout=layout)
    m("zerosLike", x), m("onesLike", x), m("fullLike", x, 2.5), m("zerosLike", x, dtype="int64"), m("randLike", x, seed=1), m("randnLike", x, seed=1)
    m("randnLike", t(5, 6, layout=layout), seed=2), m("randnLike", t(5, 6, layout="stepped"), seed=2), m("randnLike", t(5, 6, layout="stretched"), seed=2)
m("fullLike", t(2, dtype="int64"), 3.7), m("onesLike", t(2, dtype="bool")), m("randLike", t(2, dtype="int64"))
for shape in ([3], [2, 3], [4, 5], [], [0, 2], [17]):
    m("rand", shape, seed=0), m("randn", shape, seed=0), m("randint", 0, 10, shape, seed=0), m("randn", shape, dtype="float64", seed=4)
m("rand", [2], dtype="float64", seed=3), m("randint", -5, 5, [4], dtype="float32", seed=3), m("randint", 0, 0, [2]), m("randint", 3, 1, [2]), m("randn", [-1]), m("rand", [2, -2])
m("randint", 0, 300, [2], dtype="uint8"), m("randint", 0, 200, [4], dtype="uint8", seed=5), m("randint", 0, 10, [4], dtype="int32", seed=5), m("rand", [2], dtype="int64"), m("randn", [2], dtype="int64")
for n in (0, 1, 5, 20):
    m("randperm", n, seed=6)
m("randperm", -1), m("normal", 1.0, 2.0, [3], seed=1), m("normal", 0.0, 1.0, [20], seed=1), m("normal", 0.0, -1.0, [2]), m("normal", 1.0, 0.0, [2], seed=1)
for layout in ("rows", "turned", "stepped"):
    m("bernoulli", t(4, 5, kind="probability", layout=layout), seed=9)
m("bernoulli", t(4, dtype="float64", kind="probability"), seed=9), m("bernoulli", v([0.5, 1.5]), seed=1), m("bernoulli", v([0.5, -0.5]), seed=1), m("bernoulli", v([1, 0], dtype="int64"), seed=1)
m("meshgrid", [t(2), t(3)]), m("meshgrid", [t(2), t(3), t(4, dtype="float32")]), m("meshgrid", [t(2, dtype="int64"), t(3, dtype="int64")])

# --- arithmetic ---------------------------------------------------------------------------------------------------------

a = lambda *x, **k: case("arithmetic", *x, **k)
BINARY = ["+", "-", "*", "/", "maximum", "minimum", "remainder", "fmod"]
for op in BINARY:
    kind = "positive" if op in ("/", "remainder", "fmod") else "normal"
    a(op, t(2, 3), t(2, 3, kind=kind)), a(op, t(2, 3), t(3, kind=kind)), a(op, t(2, 1), t(1, 3, kind=kind)), a(op, t(), t(2, 2, kind=kind)), a(op, t(2, 2), t(kind=kind))
    a(op, t(), t(kind=kind)), a(op, t(0, 3), t(1, 3, kind=kind)), a(op, t(4, 1, 2), t(3, 1, kind=kind)), a(op, t(2, 0), t(1, kind=kind))
    a(op, t(3, 4, layout="turned"), t(3, 4, kind=kind)), a(op, t(3, 4, layout="stepped"), t(3, 4, layout="turned", kind=kind))
    a(op, t(3, 4, layout="stretched"), t(4, kind=kind)), a(op, t(3, 4, dtype="float64", layout="shifted"), t(3, 4, dtype="float64", kind=kind), second=True)
    a(op, t(2, 2, dtype="float64"), t(2, 1, dtype="float64", kind=kind), second=True), a(op, t(40), t(40, kind=kind)), a(op, t(5, 9), t(9, kind=kind))
    for x, y in [("int64", "int64"), ("int32", "int64"), ("uint8", "uint8"), ("int64", "float32"), ("float32", "int64"), ("float32", "float64"),
                 ("uint8", "int32"), ("bool", "int64"), ("bool", "float32"), ("int32", "float64")]:
        a(op, t(2, 3, dtype=x), t(2, 3, dtype=y, kind="positive"))
    for x, y in [("float32", "float64"), ("int64", "float64"), ("int64", "float32"), ("float32", "int64"), ("int32", "int64"), ("bool", "int64"), ("uint8", "float64")]:
        a(op, t(2, dtype=x), t(dtype=y, kind="positive"))
        a(op, t(dtype=x), t(2, dtype=y, kind="positive"))
        a(op, t(dtype=x), t(dtype=y, kind="positive"))
    a(op, t(2, 3), t(2, 4, kind=kind)), a(op, t(2), t(3, kind=kind)), a(op, t(2, 3, 4), t(3, 3, kind=kind))
a("+", t(3, dtype="bool"), t(3, dtype="bool")), a("*", t(3, dtype="bool"), t(3, dtype="bool")), a("-", t(3, dtype="bool"), t(3, dtype="bool")), a("/", t(3, dtype="bool"), v([True] * 3, dtype="bool"))
a("maximum", t(3, dtype="bool"), t(3, dtype="bool")), a("-", t(3, dtype="bool"), 1), a("+", t(3, dtype="bool"), True), a("negate", t(3, dtype="bool"))
for op in ["+", "-", "*", "/", "remainder", "fmod"]:
    for dtype in DTYPES:
        for scalar in (2, 2.5, -3):
            a(op, t(3, dtype=dtype), scalar)
            if op not in ("remainder", "fmod"):
                a(op, scalar, t(3, dtype=dtype, kind="positive"))
    a(op, t(), 2.0), a(op, t(0), 2.0), a(op, t(2, 3, layout="turned"), 0.5), a(op, t(2, 3, dtype="float64"), 3.0, second=True), a(op, t(4, dtype="int64"), 0.5)
    if op not in ("remainder", "fmod"):
        a(op, 3.0, t(2, 3, dtype="float64", kind="positive"), second=True)
a("/", t(3), 0.0), a("/", t(3, dtype="int64"), 0), a("remainder", t(3, dtype="int64"), 0), a("fmod", t(3, dtype="int64"), 0), a("remainder", t(3), 0.0)
a("remainder", v([7, -7, 7, -7], dtype="int64"), v([3, 3, -3, -3], dtype="int64")), a("fmod", v([7, -7, 7, -7], dtype="int64"), v([3, 3, -3, -3], dtype="int64"))
a("remainder", v([7.5, -7.5, 7.5, -7.5, inf, 1.0]), v([3.0, 3.0, -3.0, -3.0, 2.0, inf]), noGradient=True), a("+", v([2**63 - 1, -2**63], dtype="int64"), 1), a("*", v([2**62, -2**62], dtype="int64"), 4)
a("+", v([250, 10], dtype="uint8"), 10), a("-", v([5, 1], dtype="uint8"), v([6, 1], dtype="uint8")), a("negate", v([1, 0, 255], dtype="uint8")), a("+", v([2**31 - 1], dtype="int32"), 1)
a("negate", t(2, 3)), a("negate", t(2, dtype="int64")), a("negate", t(2, 2, dtype="float64"), second=True)
SPECIAL = [nan, inf, -inf, 0.0, -0.0, 1e-40, 3e38, 1.0]
for op in ["+", "-", "*", "/", "maximum", "minimum", "fmod", "remainder"]:
    a(op, v(SPECIAL), v([1.0] * 8), noGradient=op == "remainder"), a(op, v(SPECIAL), v(list(reversed(SPECIAL))), noGradient=op == "remainder")
a("maximum", v([1.0, 2.0, 2.0]), v([1.0, 3.0, 0.0])), a("minimum", v([1.0, 2.0, 2.0]), v([1.0, 3.0, 0.0])), a("maximum", v([1.0, 1.0]), v([1.0], []))
a("add", t(2, 3), t(3), alpha=2.5), a("sub", t(2, 3), t(3), alpha=-1.5), a("add", t(3, dtype="int64"), t(3, dtype="int64"), alpha=3), a("add", t(3, dtype="int64"), t(3, dtype="int64"), alpha=0.5)
a("add", t(2, dtype="float64"), t(2, dtype="float64"), alpha=2.0, second=True), a("mul", t(2), t(2)), a("div", t(2), t(2, kind="positive"))
for e in (2, 3, 2.0, 0.5, -1, -2.0, 0, 1, 0.0, 2.5, 3.0):
    a("pow", t(2, 3, kind="positive"), e), a("pow", t(3, dtype="float64", kind="positive"), e, second=True), a("pow", t(2, 2), e)
    a("pow", t(3, dtype="int64", kind="positive"), e)
a("pow", v([0.0, -0.0, 2.0, -2.0]), 0), a("pow", v([0.0, 1.0]), 0.5), a("pow", v([0.0, 1.0]), 0.0), a("pow", v([0.0, 2.0]), 2.0), a("pow", v([0.0, 2.0]), -1.0)
a("pow", t(2, 3, kind="positive"), t(2, 3)), a("pow", t(2, 1, kind="positive"), t(3)), a("pow", t(3, dtype="float64", kind="positive"), t(3, dtype="float64"), second=True)
a("pow", v([0.0, 0.0, 2.0]), v([0.0, 2.0, 0.0])), a("pow", v([2, 3], dtype="int64"), v([3, 2], dtype="int64")), a("pow", v([2, 3], dtype="int64"), v([-1, 2], dtype="int64")), a("pow", v([-2.0, 2.0]), v([2.0, -2.0]))
a("pow", v([-8.0]), v([1 / 3])), a("pow", t(2), t(3)), a("pow", t(3, dtype="int64"), t(3)), a("pow", t(3, dtype="int32", kind="positive"), 2.0)
for op in [".==", ".!=", ".<", ".<=", ".>", ".>="]:
    a(op, t(2, 3, kind="whole"), t(2, 3, kind="whole")), a(op, t(2, 3, kind="whole"), t(3, kind="whole")), a(op, t(4, dtype="int64"), 0), a(op, t(4, kind="whole"), 1.0), a(op, t(4, dtype="int64"), 0.5)
    a(op, v(SPECIAL), v(list(reversed(SPECIAL)))), a(op, v([0.1]), 0.1), a(op, v([0.1], dtype="float64"), 0.1), a(op, t(2, dtype="bool"), t(2, dtype="bool")), a(op, t(3, dtype="int64"), t(3)), a(op, t(0), t(0)), a(op, t(2), t(3))
    a(op, t(3, 2, layout="turned"), t(3, 2, layout="stepped")), a(op, t(), 0)
for op in ["logicalAnd", "logicalOr", "logicalXor"]:
    a(op, t(4, dtype="bool"), t(4, dtype="bool")), a(op, t(4, kind="whole"), t(4, dtype="int64")), a(op, t(2, 1, dtype="bool"), t(3, dtype="bool")), a(op, v([nan, 0.0]), v([0.0, -0.0]))
a("logicalNot", t(4, dtype="bool")), a("logicalNot", v([0.0, 1.0, nan])), a("logicalNot", v([0, 2], dtype="int64"))
a("equal", v([1.0, 2.0]), v([1.0, 2.0])), a("equal", v([1.0, nan]), v([1.0, nan])), a("equal", t(2), t(3)), a("equal", v([1, 2], dtype="int64"), v([1, 2], dtype="int64"))
a("allclose", v([1.0, 2.0]), v([1.0, 2.00001])), a("allclose", v([1.0, 2.0]), v([1.0, 2.0001])), a("allclose", v([1.0, nan]), v([1.0, nan])), a("allclose", v([1.0, nan]), v([1.0, nan]), equalNan=True)
a("allclose", v([1.0, inf]), v([1.0, inf])), a("allclose", v([1.0]), v([1.4]), rtol=0.5), a("allclose", v([0.0]), v([0.05]), atol=0.1), a("allclose", t(2), t(2, dtype="float64"))
a("where", t(2, 3, dtype="bool"), t(2, 3), t(2, 3)), a("where", t(3, dtype="bool"), t(2, 3), t()), a("where", t(2, 1, dtype="bool"), t(3), 0.0), a("where", t(3, dtype="bool"), t(3, dtype="int64"), t(3))
a("where", t(3, dtype="bool"), t(3, dtype="float64"), t(3, dtype="float64"), second=True), a("where", t(3, dtype="bool"), t(3, dtype="int64"), 2), a("where", t(3, dtype="bool"), t(3, dtype="int64"), 2.5), a("where", t(2, dtype="bool"), t(3), t(3)), a("where", t(3), t(3), t(3))

# --- one operand ----------------------------------------------------------------------------------------------------------

u = lambda *x, **k: case("one-operand", *x, **k)
DOMAIN = {"log": "positive", "sqrt": "positive", "asin": "unit", "acos": "unit", "atanh": "unit", "rsqrt": "positive", "log2": "positive", "log10": "positive",
          "log1p": "positive", "reciprocal": "positive"}
for op in """exp log sqrt abs sin cos tan tanh sigmoid relu floor ceil round trunc sign square atan asin acos atanh sinh cosh erf expm1 frac rsqrt
reciprocal log2 log10 log1p nanToNum""".split():
    kind = DOMAIN.get(op, "normal")
    u(op, t(2, 3, kind=kind)), u(op, t(kind=kind)), u(op, t(0, 2)), u(op, t(3, 4, kind=kind, layout="turned")), u(op, t(2, 5, kind=kind, layout="stepped"))
    u(op, t(2, 3, dtype="float64", kind=kind, layout="shifted"), second=True), u(op, t(19 if op == "sinh" else 37, kind=kind)), u(op, v(SPECIAL)), u(op, t(3, dtype="int64", kind="positive")), u(op, t(3, dtype="bool")), u(op, t(3, dtype="uint8"))
    u(op, t(3, dtype="int32"))
    u(op, v([0.0, -0.0, 1.0, -1.0, 100.0, -100.0, 1e-10], dtype="float64"))
for op in ("isnan", "isinf", "isfinite"):
    u(op, v(SPECIAL)), u(op, t(3, dtype="int64")), u(op, t(0))
u("round", v([0.5, 1.5, 2.5, -0.5, -1.5, 2.49999])), u("round(decimals:)", v([1.2345, -2.675, 0.125]), decimals=2), u("round(decimals:)", v([1234.5, -55.0]), decimals=-1), u("round(decimals:)", t(3, dtype="float64"), decimals=1)
for k in ({"min": 0.0}, {"max": 1.0}, {"min": -1.0, "max": 1.0}, {"min": 0, "max": 1}, {"min": 1.0, "max": -1.0}):
    u("clamp", t(2, 4), **k), u("clamp", t(4, dtype="int64"), **k), u("clamp", v([-1.0, 0.0, 1.0, nan, inf]), **k), u("clamp", t(3, dtype="float64", layout="stepped"), second=True, **k)
u("clamp", t(2)), u("clamp", t(0), min=0.0)
ACTIVATIONS = ["relu6", "leakyRelu", "elu", "silu", "gelu", "softplus", "hardtanh", "logSigmoid"]
for op in ACTIVATIONS:
    u(op, t(2, 3)), u(op, t()), u(op, t(0)), u(op, t(3, 4, layout="turned")), u(op, t(2, 3, dtype="float64"), second=True), u(op, v([0.0, -0.0, 6.0, 1.0, -1.0, 30.0, -30.0])), u(op, t(2, dtype="int64")), u(op, v(SPECIAL))
u("leakyRelu", t(4), 0.2), u("elu", t(4), 0.5), u("gelu", t(2, 3), approximate="tanh"), u("gelu", t(4, dtype="float64"), approximate="tanh", second=True), u("softplus", t(4), 2.0, 1.0), u("hardtanh", t(6), -0.5, 2.0)
u("elu", t(4, dtype="float64"), 0.5, second=True), u("softplus", t(4, dtype="float64"), 2.0, 1.0, second=True), u("relu6", v([0.0, 6.0, 3.0])), u("hardtanh", v([1.0, -1.0, 0.5])), u("abs", v([0.0, -0.0])), u("sqrt", v([0.0])), u("relu", v([0.0, -0.0, 2.0]))
for op in ("softmax", "logSoftmax"):
    for dim in (0, 1, -1):
        u(op, t(2, 3), dim=dim), u(op, t(3, 4, layout="turned"), dim=dim)
    u(op, t(), dim=0), u(op, t(0, 3), dim=1), u(op, t(3, 0), dim=1), u(op, t(2, 3, 4), dim=1), u(op, t(2, 3, dtype="float64"), dim=1, second=True), u(op, v([1000.0, 0.0, -1000.0]), dim=0), u(op, v([nan, 0.0]), dim=0)
    u(op, v([-inf, 0.0]), dim=0), u(op, t(3, dtype="int64"), dim=0), u(op, t(3), dim=1), u(op, v([-inf, -inf]), dim=0), u(op, t(3, 33), dim=1)
for dtype in DTYPES:
    for source in DTYPES:
        u("to", t(4, dtype=source), dtype=dtype)
u("double", t(2, 2)), u("float", t(2, dtype="float64")), u("long", v([1.9, -1.9, 0.0])), u("to", t(2, 3, dtype="float64", layout="turned"), dtype="float32"), u("to", v([nan, 0.0, 0.5]), dtype="bool"), u("clone", t(2, 3, layout="turned")), u("detach", t(2)), u("contiguous", t(2, 3, layout="turned")), u("contiguous", t(2, 3))
u("item", t()), u("item", t(1, 1)), u("item", t(2)), u("item", t(0)), u("item", v([True], [], dtype="bool")), u("item", v([3], dtype="int64")), u("Bool", t(2)), u("Bool", v([0.0])), u("Bool", v([2], dtype="int64")), u("Bool", t(0)), u("Int", v([2.9])), u("Int", v([-2.9]))

# --- reductions -------------------------------------------------------------------------------------------------------------

r = lambda *x, **k: case("reductions", *x, **k)
for op in ("sum", "mean", "prod", "amax", "amin", "std", "variance", "norm", "logsumexp"):
    kind = "positive" if op == "prod" else "normal"
    whole = op not in ("logsumexp",)
    if whole:
        r(op, t(2, 3, kind=kind)), r(op, t(kind=kind)), r(op, t(3, 4, kind=kind, layout="turned")), r(op, t(2, 3, dtype="float64", kind=kind), second=True), r(op, t(100, kind=kind)), r(op, t(0, 3)), r(op, t(4, 5, kind=kind, layout="stepped")), r(op, t(3, 2, kind=kind, layout="stretched"))
        r(op, t(1, kind=kind)), r(op, v([1.0, nan, 2.0]), noGradient=op in ("amax", "amin", "prod")), r(op, v([1.0, inf]), noGradient=op == "prod")
        r(op, t(2, 3, dtype="int64")), r(op, t(3, dtype="bool")), r(op, t(3, dtype="uint8")), r(op, t(3, dtype="int32"))
    dims = [0, 1, -1, [0, 1], [-1]] if op != "prod" else [0, 1, -1]
    for dim in dims:
        for keepdim in (False, True):
            r(op, t(2, 3, kind=kind), dim=dim, keepdim=keepdim)
    dim_of = (lambda d: d) if op == "prod" else (lambda d: [d])
    r(op, t(2, 3, 4, kind=kind), dim=1), r(op, t(2, 3, 4, kind=kind, layout="turned"), dim=dim_of(2)), r(op, t(2, 3, dtype="float64", kind=kind), dim=1, second=True), r(op, t(0, 3), dim=0), r(op, t(0, 3), dim=1), r(op, t(2, 3), dim=2), r(op, t(2, 3), dim=-3)
    if op != "prod":
        r(op, t(2, 3, 4, kind=kind), dim=[0, 2]), r(op, t(2, 3, 4, kind=kind), dim=[0, 2], keepdim=True), r(op, t(2, 3), dim=[0, 0])
    r(op, t(kind=kind), dim=0), r(op, t(2, 12 if op == "prod" else 40, kind=kind), dim=1), r(op, t(40, 3, kind=kind), dim=0), r(op, t(2, 3, dtype="int64"), dim=0)
r("sum", t(2, dtype="int32"), dtype="float64"), r("sum", t(3, dtype="float64"), dtype="float32"), r("sum", v([200, 100], dtype="uint8")), r("sum", v([True, True], dtype="bool")), r("sum", v([2**62, 2**62, 5], dtype="int64"))
r("sum", t(2000, kind="positive")), r("mean", t(2000, kind="positive")), r("sum", t(50, 60, kind="positive")), r("sum", t(50, 60, kind="positive"), dim=0), r("sum", t(50, 60, kind="positive"), dim=1), r("sum", v([16777216.0] + [1.0] * 64))
r("prod", v([0.0, 2.0, 3.0])), r("prod", v([0.0, 0.0, 3.0])), r("prod", v([0.0, 2.0, 3.0, 0.0], [2, 2]), dim=1), r("prod", v([2, 3, 4], dtype="int64")), r("prod", v([0.0, 2.0, 3.0], dtype="float64"), second=True)
r("std", t(2, 3), unbiased=False), r("variance", t(2, 3), unbiased=False), r("std", t(2, 3), dim=1, unbiased=False), r("variance", t(4, 1), dim=1), r("variance", t(4, dtype="float64"), unbiased=False, second=True), r("std", v([2.0, 2.0])), r("std", v([2.0, 2.0]), unbiased=False)
for p in (1.0, 2.0, 3.0, 0.0, inf, -inf, 0.5):
    r("norm", t(2, 3), p=p), r("norm", t(2, 3), p=p, dim=1), r("norm", t(2, 3, dtype="float64"), p=p, dim=[0], keepdim=True, second=p in (2.0, 3.0))
r("norm", v([0.0, 0.0])), r("norm", v([0.0, 0.0]), p=1.0), r("norm", v([3.0, -3.0, 1.0]), p=inf), r("norm", v([0.0, 2.0]), p=3.0)
for op in ("max", "min"):
    r(op, t(2, 3)), r(op, t()), r(op, t(0)), r(op, t(3, 4, layout="turned")), r(op, v([1.0, 3.0, 3.0])), r(op, v([1.0, nan, 2.0])), r(op, t(4, dtype="int64")), r(op, t(4, dtype="bool")), r(op, t(2, 2, dtype="float64")), r(op, v([inf, -inf])), r(op, t(300))
    for dim in (0, 1, -1):
        for keepdim in (False, True):
            r(op, t(2, 3), dim=dim, keepdim=keepdim)
    r(op, v([3.0, 3.0, 1.0, 1.0, 1.0, 2.0], [2, 3]), dim=1), r(op, v([1.0, nan, 2.0, nan], [2, 2]), dim=1), r(op, t(2, 3, 4, layout="turned"), dim=1), r(op, t(4, 2, dtype="int64"), dim=0), r(op, t(), dim=0), r(op, t(0, 3), dim=0), r(op, t(0, 3), dim=1), r(op, t(2, 3), dim=2), r(op, t(2, 3, dtype="bool"), dim=1), r(op, t(2, 3, dtype="float64"), dim=1, second=True)
    arg, am = "arg" + op, "a" + op
    r(arg, t(2, 3)), r(arg, t(2, 3), dim=0), r(arg, t(2, 3), dim=-1, keepdim=True), r(arg, v([1.0, 3.0, 3.0])), r(arg, t(0)), r(arg, t(0, 2), dim=0), r(arg, t(0, 2), dim=1), r(arg, v([1.0, nan, 3.0])), r(arg, t(3, 4, layout="turned")), r(arg, t(4, dtype="int64")), r(arg, t()), r(arg, t(3), dim=1), r(arg, t(3, dtype="bool"))
    r(am, v([3.0, 3.0, 1.0, 1.0], [2, 2]), dim=1), r(am, v([3.0, 3.0, 1.0, 1.0], [2, 2])), r(am, t(2, 3, dtype="float64"), dim=1, second=True)
r("median", t(5)), r("median", t(4)), r("median", v([1.0, 2.0, 2.0, 3.0])), r("median", v([1.0, nan])), r("median", t(2, 3)), r("median", t(0, grad=False)), r("median", t(5, dtype="int64")), r("median", t())
for dim in (0, 1):
    r("medianOf", t(3, 4), dim=dim), r("medianOf", t(3, 4), dim=dim, keepdim=True), r("medianOf", t(4, 3, dtype="int64"), dim=dim)
r("medianOf", v([2.0, 2.0, 1.0, nan], [2, 2]), dim=1), r("medianOf", t(0, 2), dim=0), r("medianOf", t(3), dim=1)
for op in ("cumsum", "cumprod"):
    for dim in (0, 1, -1):
        r(op, t(2, 3, kind="positive"), dim=dim)
    r(op, t(3, dtype="int64"), dim=0), r(op, t(3, dtype="bool"), dim=0), r(op, t(3, 4, layout="turned"), dim=0), r(op, t(0, 3), dim=0), r(op, t(), dim=0), r(op, t(2, 3, dtype="float64", kind="positive"), dim=1, second=True), r(op, t(3), dim=1), r(op, v([1.0, nan, 2.0]), dim=0), r(op, t(2, 3, 2), dim=1), r(op, t(3, dtype="uint8"), dim=0)
r("cumprod", v([2.0, 0.0, 3.0, 4.0]), dim=0), r("cumprod", v([0.0, 2.0, 0.0, 4.0]), dim=0), r("cumprod", v([2.0, 0.0, 3.0], dtype="float64"), dim=0, second=True)
r("logsumexp", v([1000.0, 1000.0]), dim=0), r("logsumexp", v([-inf, -inf]), dim=0), r("logsumexp", v([inf, 1.0]), dim=0), r("logsumexp", t(3, dtype="int64"), dim=0)
for op in ("all", "any"):
    r(op, t(4, dtype="bool")), r(op, v([True, True], dtype="bool")), r(op, v([0.0, 0.0])), r(op, v([1.0, nan])), r(op, t(0, dtype="bool")), r(op, t(2, 3, dtype="bool"), dim=0), r(op, t(2, 3, dtype="bool"), dim=1, keepdim=True), r(op, t(2, 3, dtype="int64"), dim=-1), r(op, t(0, 3, dtype="bool"), dim=0), r(op, t(3, dtype="uint8")), r(op, t(3, dtype="bool"), dim=1)

# --- sorting ------------------------------------------------------------------------------------------------------------------

o = lambda *x, **k: case("sorting", *x, **k)
for descending in (False, True):
    for x in (t(5), t(2, 3), t(3, 4, layout="turned"), t(2, 3, 2), v([2.0, 1.0, 2.0, 1.0]), v([1.0, nan, -inf, inf, 0.0]), t(6, dtype="int64"), t(5, dtype="bool"), t(), t(0), t(0, 2), t(3, 2, dtype="float64", layout="stepped"), t(5, dtype="uint8")):
        o("sort", x, descending=descending), o("argsort", x, descending=descending)
    o("sort", t(3, 4), dim=0, descending=descending), o("sort", t(3, 4), dim=2, descending=descending), o("argsort", t(3, 4), dim=0, descending=descending), o("sort", t(2, 3, dtype="float64"), dim=0, descending=descending, second=True)
for k in (0, 1, 3):
    o("topk", t(5), k), o("topk", t(5), k, largest=False), o("topk", t(4, 5), k), o("topk", t(4, 5), k, dim=0), o("topk", v([3, 1, 4, 2, 5], dtype="int64"), k)
o("topk", t(3), 4), o("topk", t(3), -1), o("topk", v([1.0, nan, 3.0, 2.0]), 2), o("topk", t(), 1), o("topk", t(2, 3), 1, dim=2), o("topk", t(3, 4, layout="turned"), 2)
o("unique", v([3.0, 1.0, 3.0, 2.0])), o("unique", t(10, dtype="int64")), o("unique", t(2, 3, kind="whole")), o("unique", t(0)), o("unique", t(5, dtype="bool")), o("unique", t())
o("nonzero", v([0.0, 1.0, 0.0, 2.0])), o("nonzero", t(2, 3, dtype="bool")), o("nonzero", t(3, 4, dtype="int64", layout="turned")), o("nonzero", t(0, 2)), o("nonzero", v([2.0], [])), o("nonzero", v([0.0], [])), o("nonzero", v([nan, 0.0])), o("nonzero", t(2, 2, 2, dtype="bool"))

# --- products ------------------------------------------------------------------------------------------------------------------

p = lambda *x, **k: case("products", *x, **k)
for op in ("mm", "matmul"):
    for x, y in [((2, 3), (3, 4)), ((1, 1), (1, 1)), ((0, 3), (3, 2)), ((2, 0), (0, 3)), ((5, 7), (7, 2)), ((2, 3), (3, 0))]:
        p(op, t(*x), t(*y))
    for lx in ("rows", "turned", "stepped", "shifted", "stretched"):
        for ly in ("rows", "turned", "stepped", "stretched"):
            p(op, t(3, 4, layout=lx), t(4, 2, layout=ly))
    p(op, t(2, 3, dtype="float64"), t(3, 2, dtype="float64"), second=True), p(op, t(2, 3, dtype="int64"), t(3, 2, dtype="int64")), p(op, t(2, 3), t(2, 3)), p(op, t(2, 3), t(3, 2, dtype="float64")), p(op, t(2, 3), t(3, 2, dtype="int64")), p(op, t(2, 2, dtype="bool"), t(2, 2, dtype="bool")), p(op, t(2, 2, dtype="int32"), t(2, 2, dtype="int32"))
    p(op, v([nan, 1.0, 0.0, inf], [2, 2]), v([1.0, 0.0, 0.0, 1.0], [2, 2]))
p("mm", t(3), t(3, 2)), p("mm", t(2, 3), t(3)), p("mm", t(2, 2, 2), t(2, 2))
for x, y in [((3,), (3,)), ((3,), (3, 2)), ((2, 3), (3,)), ((4, 2, 3), (3,)), ((3,), (4, 3, 2)), ((4, 2, 3), (3, 5)), ((2, 3), (4, 3, 2)), ((4, 2, 3), (4, 3, 2)), ((4, 1, 2, 3), (5, 3, 2)),
             ((0, 2, 3), (0, 3, 2)), ((0,), (0,)), ((2, 2, 3, 4), (2, 2, 4, 1)), ((2,), (2, 3)), ((2,), (3,)), ((2, 3), (2,)), ((2, 3), (4,)), ((), (2, 2)), ((2, 2), ()), ((2, 2, 3), (2, 4, 2)), ((2, 2, 3), (3, 3, 2)), ((4,), (2, 3)), ((2, 3), (4, 2, 2))]:
    p("matmul", t(*x), t(*y))
p("matmul", t(2, 3, 4, layout="turned"), t(4, 2, layout="turned")), p("matmul", t(2, 2, 3, dtype="float64"), t(3, 2, dtype="float64"), second=True), p("matmul", t(3, dtype="float64"), t(3, dtype="float64"), second=True), p("matmul", t(2, 3, dtype="float64"), t(3, dtype="float64"), second=True), p("matmul", t(2, 2, 3, dtype="float64"), t(2, 3, 2, dtype="float64"), second=True)
p("mv", t(2, 3), t(3)), p("mv", t(3, 4, layout="turned"), t(4, layout="stepped")), p("mv", t(0, 3), t(3)), p("mv", t(2, 0), t(0)), p("mv", t(2, 3), t(2)), p("mv", t(3), t(3)), p("mv", t(2, 2, dtype="float64"), t(2, dtype="float64"), second=True), p("mv", t(2, 3), t(3, dtype="float64")), p("mv", t(2, 3, dtype="int64"), t(3, dtype="int64"))
p("dot", t(3), t(3)), p("dot", t(4, layout="stepped"), t(4)), p("dot", t(0), t(0)), p("dot", t(3), t(4)), p("dot", t(2, 2), t(4)), p("dot", t(3, dtype="float64"), t(3, dtype="float64"), second=True), p("dot", t(3, dtype="int64"), t(3, dtype="int64")), p("dot", t(3), t(3, dtype="float64"))
p("bmm", t(2, 3, 4), t(2, 4, 2)), p("bmm", t(2, 3, 4, layout="turned"), t(2, 4, 2, layout="turned")), p("bmm", t(0, 2, 3), t(0, 3, 1)), p("bmm", t(2, 3, 4), t(3, 4, 2)), p("bmm", t(2, 3, 4), t(2, 5, 2)), p("bmm", t(3, 4), t(2, 4, 2)), p("bmm", t(2, 3, 4), t(4, 2)), p("bmm", t(2, 2, 2, dtype="float64"), t(2, 2, 2, dtype="float64"), second=True), p("bmm", t(2, 0, 3), t(2, 3, 2)), p("bmm", t(2, 2, 0), t(2, 0, 2)), p("bmm", t(2, 2, 2, dtype="int64"), t(2, 2, 2, dtype="int64")), p("bmm", t(2, 2, 3, layout="stretched"), t(2, 3, 2))
p("addmm", t(2, 2), t(2, 3), t(3, 2)), p("addmm", t(2), t(4, 3), t(3, 2)), p("addmm", t(), t(2, 3), t(3, 2)), p("addmm", t(2, 1), t(2, 3), t(3, 2)), p("addmm", t(2), t(4, 3), t(3, 2), beta=0.5, alpha=2.0), p("addmm", t(2), t(2, 3), t(2, 3)), p("addmm", t(5), t(2, 3), t(3, 2)), p("addmm", t(2, dtype="float64"), t(2, 3, dtype="float64"), t(3, 2, dtype="float64"), second=True), p("addmm", t(2), t(3, 4, layout="turned"), t(4, 2, layout="turned")), p("addmm", t(2), t(0, 3), t(3, 2)), p("addmm", t(2), t(3, 0), t(0, 2)), p("addmm", v([nan, nan]), t(2, 3), t(3, 2), beta=0), p("addmm", t(2), t(2, 3), t(3, 2), beta=2, alpha=3)
p("outer", t(2), t(3)), p("outer", t(2, 2), t(3)), p("outer", t(0), t(3)), p("outer", t(3, dtype="int64"), t(2)), p("outer", t(2, dtype="float64"), t(3, dtype="float64"), second=True)
for equation, shapes in [("ij,jk->ik", [(2, 3), (3, 4)]), ("ij,jk", [(2, 3), (3, 4)]), ("i,i->", [(3,), (3,)]), ("i,j->ij", [(2,), (3,)]), ("ij->ji", [(2, 3)]), ("ij->", [(2, 3)]), ("ii->i", [(3, 3)]), ("ii->", [(3, 3)]), ("bij,bjk->bik", [(2, 2, 3), (2, 3, 2)]), ("...ij,...jk->...ik", [(2, 2, 3), (3, 2)]),
                         ("ij,ij->i", [(2, 3), (2, 3)]), ("ij,kj->ik", [(2, 3), (4, 3)]), ("bhid,bhjd->bhij", [(1, 2, 3, 2), (1, 2, 2, 2)]), ("i,j,k->ijk", [(2,), (2,), (3,)]), ("ab,bc,cd->ad", [(2, 3), (3, 2), (2, 2)]), ("ij->i", [(2, 3)]), ("ba", [(2, 3)]), (" i j , j k -> i k ", [(2, 3), (3, 2)]), ("ij,j->i", [(2, 3), (3,)]),
                         ("ijk->kj", [(2, 3, 4)]), ("...", [(2, 2)]), ("i...->...", [(2, 3)]), ("ij,jk->ik", [(2, 3), (2, 4)]), ("ij->ijk", [(2, 3)]), ("ij", [(2,)]), ("ij,jk->ik", [(2, 3)]), ("i1->i", [(2, 3)]), ("ij->ii", [(2, 2)]), ("Ab,bA->b", [(2, 3), (3, 2)])]:
    p("einsum", equation, [t(*s) for s in shapes])
p("einsum", "ij,jk->ik", [t(2, 3, dtype="float64"), t(3, 2, dtype="float64")], second=True), p("einsum", "ij,jk->ik", [t(2, 3, dtype="int64"), t(3, 2, dtype="int64")])

# --- shapes -----------------------------------------------------------------------------------------------------------------------

s = lambda *x, **k: case("shapes", *x, view=True, **k)
for shape in ([3, 2], [6], [-1], [1, 6], [2, 3, 1], [-1, 2], [3, -1], [4, 2], [4, -1], [-1, -1], [0, -1], [-2, 3]):
    s("reshape", t(2, 3), shape), s("view", t(2, 3), shape), s("reshape", t(2, 3, layout="turned"), shape), s("view", t(2, 3, layout="turned"), shape), s("reshape", t(2, 3, layout="stepped"), shape), s("view", t(2, 3, layout="stepped"), shape)
s("reshape", t(), []), s("reshape", t(), [1, 1]), s("view", t(1), []), s("reshape", t(0, 3), [3, 0]), s("reshape", t(0, 3), [-1]), s("reshape", t(0, 3), [0, -1]), s("view", t(0, 3), [0, 5]), s("view", t(2, 2, 3), [4, 3]), s("view", t(2, 3, 4, layout="turned"), [2, 12]), s("view", t(2, 3, 4, layout="turned"), [1, 2, 3, 4]), s("reshape", t(2, 2, dtype="int64"), [4]), s("reshape", t(3, 2, layout="stretched"), [6]), s("view", t(4, 6, layout="stepped"), [2, 2, 6])
s("t", t(2, 3)), s("t", t(3)), s("t", t()), s("t", t(2, 2, 2)), s("T", t(2, 3)), s("T", t(3)), s("T", t(2, 3, 4)), s("T", t())
for d in [(0, 1), (1, 2), (-1, 0), (0, 0), (0, 3), (-4, 0)]:
    s("transpose", t(2, 3, 4), *d)
s("transpose", t(), 0, -1), s("transpose", t(), 0, 1), s("transpose", t(2, 3, dtype="float64"), 0, 1, second=True)
for d in ([0, 1, 2], [2, 0, 1], [-1, 0, 1], [1, 0], [0, 0, 1], [0, 1, 3]):
    s("permute", t(2, 3, 4), d)
s("permute", t(), [])
for shape in ((1, 3, 1), (2, 3), (1,), (), (0, 1), (1, 1)):
    s("squeeze", t(*shape)), s("squeeze", t(*shape), 0), s("squeeze", t(*shape), -1), s("unsqueeze", t(*shape), 0), s("unsqueeze", t(*shape), -1), s("unsqueeze", t(*shape), 1)
s("squeeze", t(2, 3), 2), s("unsqueeze", t(2, 3), 3), s("unsqueeze", t(2, 3), -4), s("unsqueeze", t(2, 3, layout="turned"), 1)
s("flatten", t(2, 3)), s("flatten", t()), s("flatten", t(2, 3, 4), 1), s("flatten", t(2, 3, 4), 0, 1), s("flatten", t(2, 3, 4), -2, -1), s("flatten", t(2, 3, 4), 1, 0), s("flatten", t(2, 3, layout="turned")), s("flatten", t(3)), s("flatten", t(2, 3), 0, 2), s("flatten", t(2, 0, 3), 1)
for x, shape in [((3,), [2, 3]), ((1, 3), [4, 3]), ((2, 1), [2, 4]), ((2, 3), [-1, 3]), ((2, 3), [5, -1, -1]), ((), [2, 2]), ((2, 3), [4, 3]), ((2, 3), [3]), ((1,), [0]), ((3,), [-1, 3]), ((2, 3), [2, 3]), ((0, 3), [2, 0, 3])]:
    s("expand", t(*x), shape)
s("expand", t(2, 1, dtype="float64"), [2, 3], second=True)
for x, shape in [((2, 3), [2, 1]), ((3,), [2]), ((3,), [2, 2]), ((), [3]), ((2, 3), [0, 1]), ((2, 3), [2]), ((2, 3), [1, 1]), ((0, 2), [2, 2])]:
    s("repeat", t(*x), shape), s("tile", t(*x), shape)
s("repeat", t(2, 3, layout="turned"), [1, 2]), s("repeatInterleave", t(3), 2), s("repeatInterleave", t(2, 2), 3), s("repeatInterleave", t(2), 0), s("repeatInterleave", t(2), -1), s("repeat", t(2, dtype="float64"), [3], second=True)
for n, dim in [(2, 0), (1, 0), (3, 0), (5, 0), (2, 1), (2, -1), (0, 0), (-1, 0), (2, 2), ([1, 3], 0), ([2, 1], 0), ([4, 0], 0), ([1, 1, 1], 1), ([5, -1], 0)]:
    s("split", t(4, 3), n, dim=dim)
for n, dim in [(2, 0), (3, 0), (4, 0), (5, 0), (2, 1), (1, 0), (0, 0), (2, 2)]:
    s("chunk", t(4, 3), n, dim=dim)
s("unbind", t(2, 3)), s("unbind", t(2, 3), dim=1), s("unbind", t(0, 3)), s("unbind", t()), s("unbind", t(2, 3), dim=2)
s("narrow", t(4, 3), 0, 1, 2), s("narrow", t(4, 3), 1, 0, 2), s("narrow", t(4, 3), 0, -2, 2), s("narrow", t(4, 3), 0, 3, 2), s("narrow", t(4, 3), 0, 0, -1), s("narrow", t(4, 3), 2, 0, 1), s("narrow", t(), 0, 0, 1), s("narrow", t(4, 3), 0, 4, 0), s("narrow", t(4, 3), 0, 5, 0)
s("diagonal", t(3, 3)), s("diagonal", t(2, 4)), s("diagonal", t(4, 2, layout="turned")), s("diagonal", t(2, 3, 4)), s("diagonal", t(3)), s("diagonal", t(0, 3))
for op in ("tril", "triu"):
    s(op, t(3, 3)), s(op, t(2, 4)), s(op, t(3, 3, layout="turned")), s(op, t(2, 3, 3)), s(op, t(3)), s(op, t(0, 3)), s(op, t(3, 2, dtype="int64")), s(op, t(2, 2, dtype="float64"), second=True)
s("flip", t(2, 3), [0]), s("flip", t(2, 3), [0, 1]), s("flip", t(2, 3), [-1]), s("flip", t(2, 3), []), s("flip", t(2, 3), [0, 0]), s("flip", t(2, 3), [2]), s("flip", t(2, 3, layout="turned"), [0]), s("flip", t(0), [0])
s("roll", t(5), 2, 0), s("roll", t(2, 3), 1, 1), s("roll", t(2, 3), -4, 1), s("roll", t(5), 7, 0), s("roll", t(0), 1, 0), s("roll", t(3), 1, 1), s("roll", t(3, 4, layout="turned"), 1, 0)
for dim in (0, 1, -1, 2):
    s("cat", [t(2, 3), t(2, 3)], dim=dim), s("stack", [t(2, 3), t(2, 3)], dim=dim)
s("cat", [t(2, 3), t(1, 3)]), s("cat", [t(2, 3), t(2, 1)], dim=1), s("cat", [t(2, 3), t(2, 4)]), s("cat", [t(2), t(2, 2)]), s("cat", [t(2), t(2, dtype="int64")]), s("cat", [t(2, dtype="int64"), t(1, dtype="bool")]), s("cat", [t(0), t(2, 3)]), s("cat", [t(2, 3, layout="turned"), t(1, 3)]), s("cat", [t(), t()]), s("cat", [t(3)]), s("cat", [t(0, 3), t(2, 3)]), s("cat", [t(2, dtype="float64"), t(2)]), s("cat", [t(2, dtype="float64"), t(2, dtype="float64")], second=True), s("cat", [t(1, 3), t(1, 3)], dim=3)
s("stack", [t(2, 3), t(2, 4)]), s("stack", [t(), t()]), s("stack", [t(2)]), s("stack", [t(2), t(2, dtype="int64")]), s("stack", [t(2, 2, layout="turned"), t(2, 2)], dim=1), s("stack", [t(2), t(2)], dim=-3)

# --- indexing -----------------------------------------------------------------------------------------------------------------------

i = lambda *x, **k: case("indexing", *x, **k)
N, A, E = "newAxis", "all", "ellipsis"
FORMS = [[A], [0], [-1], [1, 2], [5], [-4], [[0, 2]], [[1, None]], [[None, 2]], [[None, -1]], [[-2, None]], [[0, 10]], [[2, 1]], [A, 1], [A, [1, 3]], [[1, None], [0, 2]], [E, 0], [0, E], [E], [N], [N, 0], [A, N], [E, N], [0, N, 1], [[0, 3, 2]],
         [A, [None, None, 2]], [A, [3, 0]], [0, 0, 0], [[0, 0]], [A, A], [2, [0, 2]], [1, -5], [A, 4], [[0, 2], 1], [[1, 3], [1, 4, 2]]]
for f in FORMS:
    case("indexing", "index", t(3, 4), index=f, view=True)
for f in [[0], [A, 0], [A, A, 1], [E, 1], [0, E, 1], [[1, 2], 0], [1, 2, 3], [0, N, E], [N, E, N], [0, A, [0, 2]]]:
    case("indexing", "index", t(2, 3, 4), index=f, view=True), case("indexing", "index", t(2, 3, 4, layout="turned"), index=f, view=True)
case("indexing", "index", t(), index=[0]), case("indexing", "index", t(), index=[E], view=True), case("indexing", "index", t(), index=[N], view=True), case("indexing", "index", t(0, 3), index=[0]), case("indexing", "index", t(0, 3), index=[[0, 2]], view=True), i("index", t(4, dtype="float64"), index=[[1, 3]], second=True)
ix = lambda values, shape=None: v(values, shape, dtype="int64")
mask = lambda values, shape=None: v(values, shape, dtype="bool")
ADVANCED = [[ix([0, 2])], [ix([-1, 0, 0])], [ix([0, 1, 1, 2], [2, 2])], [ix([1], [])], [ix([], [0])], [ix([3])], [ix([-4])], [ix([0, 1]), ix([1, 2])], [A, ix([0, 3])], [ix([0, 1]), A], [[0, 2], ix([0, 1])], [1, ix([0, 1])], [ix([0, 1]), 2], [ix([0, 1], [2, 1]), ix([1, 2])], [E, ix([0])], [ix([0, 1]), N],
            [mask([True, False, True])], [mask([True] * 12, [3, 4])], [mask([False] * 3)], [A, mask([True, False, False, True])], [mask([True, False, True]), 1], [mask([True, False])], [mask([True, False, True]), ix([0, 1])], [ix([0, 1]), ix([0, 1, 2])], [ix([0]), ix([0]), ix([0])], [mask([True], [])], [v([0, 1, 0], dtype="uint8")], [v([0.0, 1.0])], [v([0, 1], dtype="int32")]]
for f in ADVANCED:
    i("index", t(3, 4), index=f)
i("index", t(2, 3, 4), index=[ix([0, 1]), A, ix([0, 2])]), i("index", t(2, 3, 4), index=[A, ix([0, 1]), ix([0, 2])]), i("index", t(2, 3, 4), index=[0, A, ix([1, 1])]), i("index", t(2, 3, 4), index=[ix([0, 1]), 1, A]), i("index", t(2, 3, 4), index=[ix([0, 1]), A, 1]), i("index", t(2, 3, 4, layout="turned"), index=[A, ix([1, 0])]), i("index", t(3, 4, dtype="float64"), index=[ix([0, 0, 2])], second=True), i("index", t(3, 4, layout="turned"), index=[mask([True, False] * 6, [3, 4])])
for f in [[0], [A, 1], [[0, 2]], [[0, 2], [1, 3]], [E, 0], [ix([0, 2])], [ix([0, 1]), ix([1, 2])], [mask([True, False, True])], [mask([True, False] * 6, [3, 4])], [A, [None, None, 2]], [5], [ix([7])], [mask([True])], [N], [A, ix([1, 1])], [0, 1], [E]]:
    case("assignment", "assign", t(3, 4), 2.5, index=f, inplace=True), case("assignment", "assign", t(3, 4), t(), index=f, inplace=True), case("assignment", "assign", t(3, 4, layout="turned"), 1, index=f, inplace=True)
x = lambda *a, **k: case("assignment", "assign", *a, inplace=True, **k)
x(t(3, 4), t(4), index=[0]), x(t(3, 4), t(2, 4), index=[[0, 2]]), x(t(3, 4), t(3), index=[A, 1]), x(t(3, 4), t(3), index=[0]), x(t(3, 4), t(2, 4), index=[ix([0, 2])]), x(t(3, 4), t(4), index=[ix([0, 2])]), x(t(3, 4), t(2), index=[ix([0, 1]), ix([1, 2])]), x(t(3, 4), t(6), index=[mask([True, False] * 6, [3, 4])]), x(t(3, 4), t(5), index=[mask([True, False] * 6, [3, 4])]), x(t(3, 4), t(2, 4), index=[mask([True, False, True])]), x(t(3, dtype="int64"), 2.9, index=[0]), x(t(3, dtype="int64"), t(grad=False), index=[0]), x(t(3), v([7], [], dtype="int64"), index=[1]), x(t(3, dtype="bool"), 2, index=[1]), x(t(3, 4), t(1, 4), index=[0]), x(t(3), v([nan], []), index=[0]), x(t(3, 4), t(3, 1), index=[E]), x(t(2, 2, dtype="float64"), t(2, dtype="float64"), index=[0], second=True)
for op in ("gather",):
    i(op, t(2, 3), ix([0, 2, 1, 1], [2, 2]), dim=1), i(op, t(3, 2), ix([0, 2, 1, 1], [2, 2]), dim=0), i(op, t(2, 3), ix([0, 3], [2, 1]), dim=1), i(op, t(2, 3), ix([0], [1, 1]), dim=0), i(op, t(3), ix([2, 2, 0]), dim=0), i(op, t(2, 3), ix([0, 1]), dim=1), i(op, t(2, 3), ix([0] * 9, [3, 3]), dim=1), i(op, t(2, 3), v([0, 1], [2, 1], dtype="int32"), dim=1), i(op, t(2, 3), ix([], [0, 3]), dim=0), i(op, t(2, 3, layout="turned"), ix([0, 2, 1, 1], [2, 2]), dim=-1), i(op, t(2, 3), ix([0, -1], [2, 1]), dim=1), i(op, t(2, 3), ix([0, 1], [2, 1]), dim=2), i(op, t(2, 3, dtype="float64"), ix([0, 0, 1, 1], [2, 2]), dim=1, second=True), i(op, t(), ix([0], []), dim=0), i(op, t(2, 2), v([0.0, 1.0], [2, 1], grad=False), dim=1)
i("indexSelect", t(3, 4), ix([0, 2, 2]), dim=0), i("indexSelect", t(3, 4), ix([1]), dim=1), i("indexSelect", t(3, 4), ix([3]), dim=0), i("indexSelect", t(3, 4), ix([-1]), dim=0), i("indexSelect", t(3, 4), ix([0, 1], [1, 2]), dim=0), i("indexSelect", t(3, 4), ix([0]), dim=2), i("indexSelect", t(3, 4, layout="turned"), ix([0, 2]), dim=-1), i("indexSelect", t(3, 4), ix([], [0]), dim=0), i("indexSelect", t(3), v([0.0], grad=False), dim=0), i("indexSelect", t(), ix([0]), dim=0), i("indexSelect", t(3), ix([1], []), dim=0), i("indexSelect", t(3, 2, dtype="int64"), v([1, 0], dtype="int32"), dim=0)
b6 = mask([True, False, True, True, False, False], [2, 3])
i("maskedFill", t(2, 3), b6, 9.0), i("maskedFill", t(2, 3), mask([True, False, True]), -inf), i("maskedFill", t(2, 3, dtype="int64"), b6, 2.5), i("maskedFill", t(2, 3), v([1, 0, 1], dtype="int64"), 1.0), i("maskedFill", t(2, 3, layout="turned"), b6, 0), i("maskedFill", t(3), mask([True, False]), 0), i("maskedFill", t(3), mask([True], []), 0.5), i("maskedFill", t(2, 3, dtype="float64"), b6, 0.0, second=True), i("maskedFill", t(2, 3, dtype="int64"), b6, 2)
i("maskedSelect", t(2, 3), b6), i("maskedSelect", t(2, 3), mask([True, False, True])), i("maskedSelect", t(2, 3, layout="turned"), b6), i("maskedSelect", t(3), mask([False] * 3)), i("maskedSelect", t(3), mask([True, False])), i("maskedSelect", t(3), v([1, 0, 1], dtype="int64")), i("maskedSelect", t(2, 1), mask([True, True, False])), i("maskedSelect", t(3, dtype="int64"), mask([True, True, False]))

# --- in place -----------------------------------------------------------------------------------------------------------------------

n = lambda *x, **k: case("in-place", *x, inplace=True, **k)
for op in ("add_", "sub_", "mul_", "div_"):
    n(op, t(2, 3), t(2, 3, kind="positive")), n(op, t(2, 3), t(3, kind="positive")), n(op, t(2, 3), 2.0), n(op, t(2, 3), 2), n(op, t(3), t(2, 3)), n(op, t(3, dtype="int64"), 2), n(op, t(3, dtype="int64"), 2.5), n(op, t(3, dtype="int64"), t(3, grad=False)), n(op, t(3), t(3, dtype="int64", kind="positive")), n(op, t(3), t(3, dtype="float64", kind="positive")), n(op, t(2, 3, layout="turned"), t(3, kind="positive"))
    n(op, t(2, dtype="float64"), t(2, dtype="float64", kind="positive"), second=True), n(op, t(), t(kind="positive")), n(op, t(0), t(0)), n(op, t(3, dtype="bool"), t(3, dtype="bool")), n(op, t(2), t(3)), n(op, t(3, dtype="uint8"), 3)
n("add_", t(3), t(3), alpha=2.0), n("add_", t(3, dtype="int64"), t(3, dtype="int64"), alpha=2)
for op in ("zero_", "neg_", "abs_", "relu_", "floor_"):
    n(op, t(2, 3)), n(op, t(2, 3, layout="turned")), n(op, t()), n(op, t(0)), n(op, t(3, dtype="int64")), n(op, t(2, dtype="float64"), second=True)
n("pow_", t(3, kind="positive"), 2.0), n("pow_", t(3, kind="positive"), 0.5), n("pow_", t(3, dtype="int64"), 2), n("pow_", t(3, dtype="int64"), 0.5), n("fill_", t(2, 3), 7.0), n("fill_", t(2, dtype="int64"), 2.9), n("fill_", t(2, dtype="bool"), 3), n("fill_", t(2), nan)
n("copy_", t(2, 3), t(2, 3)), n("copy_", t(2, 3), t(3)), n("copy_", t(2, 3), t(3, dtype="int64")), n("copy_", t(2, dtype="int64"), t(2, grad=False)), n("copy_", t(3), t(2, 3)), n("copy_", t(2, 3, layout="turned"), t(2, 3)), n("copy_", t(2), t(2, dtype="float64")), n("copy_", t(3), t(4))
for k in ({"min": 0.0}, {"max": 1.0}, {"min": -1.0, "max": 1.0}, {}):
    n("clamp_", t(2, 3), **k), n("clamp_", t(3, dtype="int64"), **k)
n("maskedFill_", t(2, 3), b6, 9.0), n("maskedFill_", t(2, 3), mask([True, False, True]), -inf), n("maskedFill_", t(3), mask([True, False]), 0), n("maskedFill_", t(3), v([1, 0, 1], dtype="int64"), 0.0)
n("indexFill_", t(3, 4), ix([0, 2]), dim=0, value=5.0), n("indexFill_", t(3, 4), ix([1]), dim=-1, value=5), n("indexFill_", t(3, 4), ix([4]), dim=0, value=5.0), n("indexFill_", t(3, dtype="int64"), ix([0]), dim=0, value=2), n("indexFill_", t(3), v([0.0], grad=False), dim=0, value=1.0)
n("indexAdd_", t(3, 4), ix([0, 2, 0]), t(3, 4), dim=0), n("indexAdd_", t(3, 4), ix([1, 1]), t(3, 2), dim=1), n("indexAdd_", t(3, 4), ix([0, 2]), t(3, 4), dim=0), n("indexAdd_", t(3, 4), ix([0, 3]), t(2, 4), dim=0), n("indexAdd_", t(3), ix([0, 0]), t(2), dim=0), n("indexAdd_", t(3, 4), ix([0]), t(1, 3), dim=0), n("indexAdd_", t(3), ix([0]), t(1, dtype="float64"), dim=0), n("indexAdd_", t(2, dtype="float64"), ix([0, 0]), t(2, dtype="float64"), dim=0, second=True)
for op in ("scatter_", "scatterAdd_"):
    n(op, t(2, 4), ix([0, 3, 1, 2], [2, 2]), t(2, 2), dim=1), n(op, t(3, 2), ix([2, 0], [1, 2]), t(1, 2), dim=0), n(op, t(2, 4), ix([0, 4], [2, 1]), t(2, 1), dim=1), n(op, t(4), ix([1, 3, 0]), t(2), dim=0), n(op, t(2, 2), ix([0, 1]), t(2), dim=0), n(op, t(4), ix([1]), t(1, dtype="float64"), dim=0), n(op, t(4, dtype="int64"), ix([1, 2]), t(2, dtype="int64"), dim=0), n(op, t(4), ix([], [0]), t(0), dim=0), n(op, t(3, 2, layout="turned"), ix([2, 0], [1, 2]), t(1, 2), dim=0)
n("scatterAdd_", t(3), ix([0, 0, 2]), t(3), dim=0), n("scatterAdd_", t(3, dtype="float64"), ix([0, 0, 2]), t(3, dtype="float64"), dim=0, second=True)
n("fillDiagonal_", t(3, 3), 0.0), n("fillDiagonal_", t(2, 4), 5), n("fillDiagonal_", t(4, 2), 5.0), n("fillDiagonal_", t(3), 1.0), n("fillDiagonal_", t(2, 2, 2), 1.0), n("fillDiagonal_", t(2, 2, 3), 1.0)
n("normal_", t(4, 5), 0.5, 2.0, seed=3), n("uniform_", t(4, 5), -1.0, 1.0, seed=3), n("bernoulli_", t(4, 5), 0.3, seed=3)
for layout in ("turned", "stepped"):
    for op, a1, a2 in (("normal_", 0.5, 2.0), ("uniform_", -1.0, 1.0)):
        case("in-place", op, t(4, 5, layout=layout, grad=False), a1, a2, seed=3)
    case("in-place", "bernoulli_", t(4, 5, layout=layout, grad=False), 0.3, seed=3)
n("normal_", t(2), 0.0, -1.0), n("uniform_", t(2), 1.0, 0.0), n("bernoulli_", t(2), 1.5), n("normal_", t(2, dtype="int64"), 0.0, 1.0), n("bernoulli_", t(6, dtype="int64"), 0.5, seed=2), n("uniform_", t(2, dtype="int64"), 0.0, 1.0), n("normal_", t(3, dtype="float64"), 1.0, 2.0, seed=4, noGradient=True), n("bernoulli_", t(2), nan), n("uniform_", t(2), 0.0, inf)
e = lambda *x, **k: case("in-place", *x, **k)
e("add_", t(2), 1.0), e("zero_", t(2)), e("add_", t(2, grad=False), 1.0), e("add_", t(3, 2, layout="stretched", grad=False), 1.0), e("mul_", t(2, grad=False), t(2)), e("resize_", t(2, 3, grad=False), [3, 2]), e("resize_", t(2, 3, grad=False), [2, 2]), e("resize_", t(2, 3), [2, 2]), e("requiresGrad_", t(2, dtype="int64")), e("requiresGrad_", t(2, grad=False)), e("detach_", t(2)), e("copy_", t(3, 2, layout="stretched", grad=False), t(3, 2, grad=False)), e("zero_", t(3, 2, layout="stretched", grad=False)), e("relu_", t(3, 2, layout="stretched", grad=False)), e("normal_", t(3, 2, layout="stretched", grad=False), 0.0, 1.0)


# --- writing ------------------------------------------------------------------------------------------------------------------------

folder = os.path.dirname(os.path.abspath(__file__))
for family, cases in FAMILIES.items():
    with open(os.path.join(folder, f"operations-{family}.json"), "w") as file:
        file.write('{"torch": "%s", "cases": [\n' % torch.__version__.split("+")[0])
        file.write(",\n".join(json.dumps(c, separators=(",", ":")) for c in cases))
        file.write("\n]}\n")
    errors = sum("error" in c for c in cases)
    print(f"{family}: {len(cases)} cases, {errors} of them errors, {sum('second' in c for c in cases)} with second derivatives")
print(sum(map(len, FAMILIES.values())), "cases")
