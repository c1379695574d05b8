"""How PyTorch is asked, and how its answers are told."""
import json
import math
import random
import re
import torch
from .table import DTYPES, OPS, index_of

NAMES = {v: k for k, v in DTYPES.items()}
KINDS = {NotImplementedError: "notImplemented", RuntimeError: "runtime", IndexError: "index", ValueError: "value",
         TypeError: "type"}
nan, inf = math.nan, math.inf
SPECIAL = [nan, inf, -inf, 0.0, -0.0, 1e-40, 3e38, 1.0]


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
        storage = [number(v) for v in torch.tensor(self.storage, dtype=DTYPES[self.dtype]).tolist()]
        return {"storage": storage, "shape": self.shape, "strides": self.strides, "offset": self.offset, "dtype": self.dtype,
                "grad": self.grad}

    def doubled(self):
        """The same in float64, if it is of float32."""
        if self.dtype != "float32":
            return self
        return Given(self.storage, self.shape, "float64", self.strides, self.offset, self.grad)


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


def ix(values, shape=None):
    """A tensor of indices."""
    return v(values, shape, dtype="int64")


def mask(values, shape=None):
    """A tensor of truth values."""
    return v(values, shape, dtype="bool")


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
    kind = next(k for c, k in KINDS.items() if isinstance(error, c))
    return {"kind": kind, "text": re.split(r"\nException raised from|\n?\(Triggered internally", str(error))[0].rstrip("\n")}


TWINS = {}


def case(family, op, *arguments, seed=None, second=False, index=None, **rest):
    """Asks PyTorch and notes the answer; see `ask`. Differentiable cases of few float32 elements, two of each form of an
    operation's arguments, are asked again in float64 with second derivatives."""
    # Seeded by the case, so that a new case leaves the others' elements as they were.
    RANDOM.seed(f"{family} {op} {sum(c['op'] == op and 'twin' not in c for c in FAMILIES.get(family, []))}")
    note = ask(family, op, *arguments, seed=seed, second=second, index=index, **rest)
    form = (family, op, tuple(sorted(k for k in rest)), index is None, tuple(len(x["shape"]) for x in note["tensors"]))
    if second or seed is not None or "gradients" not in note or TWINS.get(form, 0) == 2:
        return
    values = [x for tensor in note["tensors"] for x in tensor["storage"]] + [x for r in note["results"] for x in r["elements"]]
    dtypes = {tensor["dtype"] for tensor in note["tensors"]}
    if len(values) > 60 or any(isinstance(x, str) for x in values) or "float64" in dtypes or "float32" not in dtypes:
        return
    TWINS[form] = TWINS.get(form, 0) + 1

    def doubled(x):
        if isinstance(x, list):
            return [doubled(y) for y in x]
        return x.doubled() if isinstance(x, Given) else x

    options = {k: doubled(x) for k, x in rest.items()}
    ask(family, op, *map(doubled, arguments), second=True, index=doubled(index), **options)["twin"] = True


def ask(family, op, *arguments, second=False, view=False, inplace=False, index=None, seed=None, noGradient=False, **options):
    """Asks PyTorch, notes the answer and returns the note.

    second: ask for second derivatives too. view: tell the result's strides, and that it shares memory. inplace: the first
    tensor is cloned before, so that it is no leaf. index: an index list, given as the last argument. seed: seeds the
    generator. noGradient: do not differentiate."""
    tensors = []
    arguments_told = [told(a, tensors) for a in arguments]
    options_told = {k: told(o, tensors) for k, o in options.items()}
    if index is not None:
        index = [told(i, tensors) if isinstance(i, Given) else i for i in index]
    for given in tensors:
        given.draw()
    note = {"op": op, "tensors": [g.told() for g in tensors], "arguments": arguments_told}
    FAMILIES.setdefault(family, []).append(note)
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
        return note

    if family == "generated" and (op.endswith("_") or op == "assign"):
        note["version"] = given[0]._version
    note["results"] = []
    for result in results:
        entry = {"shape": list(result.shape), "dtype": NAMES[result.dtype], "elements": elements(result)}
        if result.numel() <= 40:
            entry["text"] = repr(result)
        if result.grad_fn is not None:
            entry["gradientFunction"] = type(result.grad_fn).__name__
        if family in ("arithmetic", "one-operand") and result.numel() > 1:
            entry["strides"] = list(result.stride())
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
            return note
        note["gradients"] = [None if leaf.grad is None else elements(leaf.grad) for leaf in leaves]
        if second:
            leaves, given, results = run()
            # Squares, so that the gradients of linear operations depend on the inputs too.
            total = weighted([(i, r * r) for i, r in enumerate(results) if r.requires_grad], 0)
            wanted = [leaf for leaf in leaves if leaf.requires_grad]
            first = torch.autograd.grad(total, wanted, create_graph=True, allow_unused=True)
            if all(g is not None for g in first) and any(g.requires_grad for g in first):
                try:
                    weighted([(i, g) for i, g in enumerate(first) if g.requires_grad], 5).backward()
                except RuntimeError:
                    return note  # PyTorch has none, for some sizes of 0.
                note["second"] = [None if leaf.grad is None else elements(leaf.grad) for leaf in leaves]
    return note
