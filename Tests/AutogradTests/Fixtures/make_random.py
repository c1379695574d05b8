#!/usr/bin/env python3
"""Writes random.json: what PyTorch's CPU generator draws, bit for bit.

    pip install torch==2.13.0 numpy && python make_random.py

Run on a processor with AVX2. A case is a list of steps on one generator seeded with the case's seed; every step's elements
are told in the order of memory as hexadecimal bit patterns, or, where there are many, by the FNV-1a hash of their bytes.
"""
import json
import os
import numpy as np
import torch

assert torch.__version__.startswith("2.13.0"), torch.__version__
DTYPES = {"float32": torch.float32, "float64": torch.float64, "int64": torch.int64}


def fnv1a(data: bytes) -> str:
    value = 0xCBF29CE484222325
    for byte in data:
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return f"{value:016x}"


def storage_bytes(tensor):
    """The elements in the order of memory (the tensors here are dense)."""
    count = tensor.numel()
    flat = torch.as_strided(tensor, (count,), (1,))
    return flat.numpy().tobytes()


def recorded(tensor):
    data = storage_bytes(tensor)
    size = tensor.element_size()
    if tensor.numel() <= 40:
        return {"bits": [data[i:i + size][::-1].hex() for i in range(0, len(data), size)]}
    return {"hash": fnv1a(data)}


def fill(step):
    shape, order = step["shape"], step.get("permute")
    dtype = DTYPES[step["dtype"]]
    tensor = torch.empty(shape, dtype=dtype)
    if order:
        tensor = tensor.permute(order)
    kind, a, b = step["kind"], step.get("a"), step.get("b")
    if kind == "uniform":
        tensor.uniform_(a, b)
    elif kind == "normal":
        tensor.normal_(a, b)
    elif kind == "randint":
        tensor.random_(a, b)
    elif kind == "bernoulli":
        tensor.bernoulli_(a)
    elif kind == "bernoulliOf":
        # a tensor of equal probabilities
        probability = torch.full(shape, a, dtype=dtype)
        tensor = torch.bernoulli(probability)
    elif kind == "randperm":
        tensor = torch.randperm(shape[0])
    else:
        raise ValueError(kind)
    return tensor


cases = []


def case(name, seed, *steps):
    torch.manual_seed(seed)
    told = []
    for step in steps:
        told.append({**step, **recorded(fill(step))})
    cases.append({"name": name, "seed": seed, "steps": told})


def s(kind, shape, dtype="float32", a=None, b=None, permute=None):
    step = {"kind": kind, "shape": list(shape), "dtype": dtype}
    if a is not None:
        step["a"] = a
    if b is not None:
        step["b"] = b
    if permute:
        step["permute"] = permute
    return step


SEEDS = [0, 1, 42, 1234, -1, -7, 2**31, 2**32, 2**32 + 5, 67280421310721, 2**63 - 1]
for seed in SEEDS:
    for dtype in ("float32", "float64"):
        case(f"uniform {dtype} seed {seed}", seed, s("uniform", [9], dtype, 0.0, 1.0), s("uniform", [3], dtype, 0.0, 1.0))
        case(f"normal {dtype} seed {seed}", seed, s("normal", [20], dtype, 0.0, 1.0), s("normal", [3], dtype, 0.0, 1.0))
    case(f"integers seed {seed}", seed, s("randint", [12], "int64", -5, 10), s("randperm", [9], "int64"))

for dtype in ("float32", "float64"):
    for count in [0, 1, 2, 3, 5, 15, 16, 17, 24, 31, 32, 33, 100, 623, 624, 625, 1000, 10007, 100003]:
        case(f"uniform {dtype} {count}", 5 + count, s("uniform", [count], dtype, 0.0, 1.0), s("uniform", [2], dtype, 0.0, 1.0))
        case(f"normal {dtype} {count}", 5 + count, s("normal", [count], dtype, 0.0, 1.0), s("normal", [3], dtype, 0.0, 1.0))
    for low, high in [(-1.0, 1.0), (0.1, 0.3), (-0.3333, 0.7), (5.0, 5.0), (-1e30, 1e30), (0.0, 1e-40), (1e6, 1e6 + 0.5),
                      (-0.18257418583505536, 0.18257418583505536)]:
        case(f"uniform {dtype} in {low}, {high}", 11, s("uniform", [33], dtype, low, high),
            s("uniform", [3000], dtype, low, high))
    for mean, std in [(1.5, 0.3), (-2.0, 10.0), (0.1, 0.02), (0.0, 0.0), (1e20, 1e-3), (0.0, 1e-42)]:
        case(f"normal {dtype} {mean}, {std}", 12, s("normal", [7], dtype, mean, std), s("normal", [35], dtype, mean, std),
             s("normal", [3001], dtype, mean, std))
    # The cached second value outlives fills of 16 and more and of other distributions, in either type.
    case(f"cached normal {dtype}", 3, s("normal", [1], dtype, 0.0, 1.0), s("normal", [16], dtype, 0.0, 1.0),
         s("uniform", [3], dtype, 0.0, 1.0), s("normal", [2], "float32", 0.0, 1.0), s("normal", [1], "float64", 1.0, 2.0),
         s("normal", [1], dtype, 0.0, 1.0))
    # Not contiguous: one by one in double, in the order of memory.
    for shape, order in [([4, 6], [1, 0]), ([2, 3], [1, 0]), ([2, 3, 4], [2, 0, 1]), ([2, 3, 4], [0, 2, 1]),
                         ([3, 3, 3], [2, 1, 0]), ([2, 3, 4, 5], [3, 1, 0, 2]), ([1, 30], [1, 0]), ([5, 1, 7], [2, 1, 0])]:
        case(f"uniform {dtype} {shape} permuted {order}", 8, s("uniform", shape, dtype, -1.0, 1.0, permute=order))
        case(f"normal {dtype} {shape} permuted {order}", 8, s("normal", shape, dtype, 0.5, 2.0, permute=order),
             s("normal", [1], dtype, 0.0, 1.0))

for low, high in [(0, 1), (0, 2), (0, 10), (-3, 3), (0, 2**28 - 1), (0, 2**28), (0, 2**31), (5, 2**32), (0, 2**40),
                  (-2**62, 2**62), (-2**63, 2**63 - 1)]:
    case(f"randint {low}, {high}", 21, s("randint", [11], "int64", low, high), s("randint", [500], "int64", low, high))
case("randint as float", 22, s("randint", [11], "float32", 0, 10), s("randint", [11], "float64", -4, 4))
for count in [0, 1, 2, 3, 10, 100, 700, 5000]:
    case(f"randperm {count}", 23, s("randperm", [count], "int64"), s("randperm", [count], "int64"))
for dtype in ("float32", "float64", "int64"):
    for p in [0.0, 0.1, 0.25, 0.5, 0.9, 1.0]:
        case(f"bernoulli {dtype} {p}", 31, s("bernoulli", [20], dtype, p), s("bernoulli", [500], dtype, p))
for dtype in ("float32", "float64"):
    for p in [0.0, 0.1, 0.5, 0.7, 1.0]:
        case(f"bernoulliOf {dtype} {p}", 32, s("bernoulliOf", [20], dtype, p), s("bernoulliOf", [500], dtype, p))
case("bernoulli permuted", 33, s("bernoulli", [4, 6], "float32", 0.4, permute=[1, 0]))

# PyTorch takes MKL's own generator for scalar bernoulli_ on Intel processors; the engine takes the common path everywhere.
target = os.path.join(os.path.dirname(os.path.abspath(__file__)), "random.json")
with open(target, "w") as file:
    file.write('{"torch": "%s", "cases": [\n' % torch.__version__.split("+")[0])
    file.write(",\n".join(json.dumps(c) for c in cases))
    file.write("\n]}\n")
print(len(cases), "cases")
