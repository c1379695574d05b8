"""The operations, by the engine's spelling, as PyTorch computes them."""
import json
import torch
import torch.nn.functional as F

DTYPES = {"float32": torch.float32, "float64": torch.float64, "int64": torch.int64, "int32": torch.int32,
          "uint8": torch.uint8, "bool": torch.bool}


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


METHODS = """
exp log sqrt abs sin cos tan tanh sigmoid relu floor ceil round trunc sign square neg atan asin acos atanh
sinh cosh erf expm1 frac rsqrt reciprocal log2 log10 log1p isnan isinf isfinite clamp pow remainder fmod mm
matmul mv dot bmm outer all any amax amin argmax argmin cumsum cumprod logsumexp median unique nonzero t
transpose squeeze unsqueeze flatten tril triu diagonal flip clone contiguous narrow gather maximum minimum add
sub mul div
""".split()
OPS = {name: (lambda name: lambda x, *a, **k: getattr(x, name)(*a, **k))(name) for name in METHODS}
OPS.update({
    "nanToNum": lambda x: x.nan_to_num(),
    "logicalAnd": lambda x, y: x.logical_and(y),
    "logicalOr": lambda x, y: x.logical_or(y),
    "logicalXor": lambda x, y: x.logical_xor(y),
    "logicalNot": lambda x: x.logical_not(),
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "negate": lambda a: -a,
    ".==": lambda a, b: a == b,
    ".!=": lambda a, b: a != b,
    ".<": lambda a, b: a < b,
    ".<=": lambda a, b: a <= b,
    ".>": lambda a, b: a > b,
    ".>=": lambda a, b: a >= b,
    "equal": lambda a, b: torch.tensor(torch.equal(a, b)),
    "allclose": lambda a, b, rtol=1e-5, atol=1e-8, equalNan=False: torch.tensor(torch.allclose(a, b, rtol, atol, equalNan)),
    "where": torch.where,
    "addmm": lambda c, a, b, beta=1, alpha=1: torch.addmm(c, a, b, beta=beta, alpha=alpha),
    "einsum": lambda equation, ts: torch.einsum(equation, *ts),
    "meshgrid": lambda ts: torch.meshgrid(*ts, indexing="ij"),
    "cat": lambda ts, dim=0: torch.cat(ts, dim),
    "stack": lambda ts, dim=0: torch.stack(ts, dim),
    "sum": options_dim(lambda x, dim=None, **k: x.sum(**k) if dim is None else x.sum(dim, **k)),
    "mean": lambda x, dim=None, keepdim=False: x.mean() if dim is None else x.mean(dim, keepdim),
    "prod": lambda x, dim=None, keepdim=False: x.prod() if dim is None else x.prod(dim, keepdim),
    "max": lambda x, dim=None, keepdim=False: x.max() if dim is None else tuple(x.max(dim, keepdim)),
    "min": lambda x, dim=None, keepdim=False: x.min() if dim is None else tuple(x.min(dim, keepdim)),
    "medianOf": lambda x, dim, keepdim=False: tuple(x.median(dim, keepdim)),
    "std": lambda x, dim=None, unbiased=True, keepdim=False:
        x.std(unbiased=unbiased) if dim is None else x.std(dim, unbiased=unbiased, keepdim=keepdim),
    "variance": lambda x, dim=None, unbiased=True, keepdim=False:
        x.var(unbiased=unbiased) if dim is None else x.var(dim, unbiased=unbiased, keepdim=keepdim),
    "norm": lambda x, p=2.0, dim=None, keepdim=False: torch.linalg.vector_norm(x, p, dim, keepdim),
    "sort": lambda x, dim=-1, descending=False: tuple(x.sort(dim, descending)),
    "argsort": lambda x, dim=-1, descending=False: x.argsort(dim, descending),
    "topk": lambda x, k, dim=-1, largest=True: tuple(x.topk(k, dim, largest)),
    "bincount": lambda x, weights=None, minlength=0: x.bincount(weights, minlength),
    "softmax": lambda x, dim: x.softmax(dim),
    "logSoftmax": lambda x, dim: x.log_softmax(dim),
    "relu6": F.relu6,
    "leakyRelu": lambda x, slope=0.01: F.leaky_relu(x, slope),
    "elu": lambda x, alpha=1.0: F.elu(x, alpha),
    "silu": F.silu,
    "gelu": lambda x, approximate="none": F.gelu(x, approximate=approximate),
    "softplus": lambda x, beta=1.0, threshold=20.0: F.softplus(x, beta, threshold),
    "hardtanh": lambda x, low=-1.0, high=1.0: F.hardtanh(x, low, high),
    "logSigmoid": F.logsigmoid,
    "reshape": lambda x, shape: x.reshape(shape),
    "view": lambda x, shape: x.view(shape),
    "T": lambda x: x.T,
    "permute": lambda x, dims: x.permute(dims),
    "expand": lambda x, shape: x.expand(shape),
    "repeat": lambda x, shape: x.repeat(shape),
    "tile": lambda x, shape: x.tile(shape),
    "repeatInterleave": lambda x, n, dim=None: x.repeat_interleave(n, dim),
    "split": lambda x, size, dim=0: x.split(size, dim),
    "chunk": lambda x, n, dim=0: x.chunk(n, dim),
    "unbind": lambda x, dim=0: x.unbind(dim),
    "indexSelect": lambda x, index, dim: x.index_select(dim, index),
    "gather": lambda x, index, dim: x.gather(dim, index),
    "maskedFill": lambda x, mask, value: x.masked_fill(mask, value),
    "maskedSelect": lambda x, mask: x.masked_select(mask),
    "roll": lambda x, n, dims: x.roll(n, dims),
    "flip": lambda x, dims: x.flip(dims),
    "to": lambda x, dtype: x.to(DTYPES[dtype]),
    "double": lambda x: x.double(),
    "float": lambda x: x.float(),
    "long": lambda x: x.long(),
    "round(decimals:)": lambda x, decimals: x.round(decimals=decimals),
    "detach": lambda x: x.detach(),
    "index": lambda x, index: x[index],
    "item": lambda x: torch.tensor(x.item(), dtype=torch.float64),
    "Bool": lambda x: torch.tensor(bool(x)),
    "Int": lambda x: torch.tensor(int(x)),
    # making
    "tensor": lambda values, dtype=None: torch.tensor(json.loads(values), dtype=DTYPES.get(dtype)),
    "zeros": options_dim(torch.zeros),
    "ones": options_dim(torch.ones),
    "empty": options_dim(lambda s, **k: torch.empty(s, **k).zero_()),
    "full": options_dim(torch.full),
    "arange": options_dim(torch.arange),
    "linspace": options_dim(torch.linspace),
    "eye": options_dim(torch.eye),
    "zerosLike": options_dim(torch.zeros_like),
    "onesLike": options_dim(torch.ones_like),
    "fullLike": options_dim(torch.full_like),
    "rand": options_dim(torch.rand),
    "randn": options_dim(torch.randn),
    "randint": options_dim(lambda lo, hi, s, **k: torch.randint(lo, hi, s, **k)),
    "randperm": torch.randperm,
    "normal": lambda m, s, shape: torch.normal(m, s, shape),
    "bernoulli": torch.bernoulli,
    "randLike": torch.rand_like,
    "randnLike": torch.randn_like,
    # in place
    "add_": lambda x, y, alpha=1: x.add_(y, alpha=alpha),
    "sub_": lambda x, y: x.sub_(y),
    "mul_": lambda x, y: x.mul_(y),
    "div_": lambda x, y: x.div_(y),
    "pow_": lambda x, y: x.pow_(y),
    "zero_": lambda x: x.zero_(),
    "fill_": lambda x, y: x.fill_(y),
    "copy_": lambda x, y: x.copy_(y),
    "clamp_": lambda x, min=None, max=None: x.clamp_(min, max),
    "neg_": lambda x: x.neg_(),
    "abs_": lambda x: x.abs_(),
    "relu_": lambda x: x.relu_(),
    "floor_": lambda x: x.floor_(),
    "exp_": lambda x: x.exp_(),
    "sqrt_": lambda x: x.sqrt_(),
    "sigmoid_": lambda x: x.sigmoid_(),
    "tanh_": lambda x: x.tanh_(),
    "maskedFill_": lambda x, m, y: x.masked_fill_(m, y),
    "indexFill_": lambda x, index, dim, value: x.index_fill_(dim, index, value),
    "indexAdd_": lambda x, index, source, dim: x.index_add_(dim, index, source),
    "scatter_": lambda x, index, source, dim: x.scatter_(dim, index, source),
    "scatterAdd_": lambda x, index, source, dim: x.scatter_add_(dim, index, source),
    "fillDiagonal_": lambda x, y: x.fill_diagonal_(y),
    "assign": assign,
    "normal_": lambda x, a, b: x.normal_(a, b),
    "uniform_": lambda x, a, b: x.uniform_(a, b),
    "bernoulli_": lambda x, p: x.bernoulli_(p),
    "resize_": lambda x, shape: x.resize_(shape),
    "requiresGrad_": lambda x: x.requires_grad_(),
    "detach_": lambda x: x.detach_(),
})
