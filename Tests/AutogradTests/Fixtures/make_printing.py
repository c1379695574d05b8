#!/usr/bin/env python3
"""Writes printing.json: tensors and their printed form.

    pip install torch==2.13.0 && python make_printing.py

Elements are told as numbers ("nan", "inf" and "-inf" as text); a long tensor's elements are `start + step * index`.
"""
import json
import math
import os
import random
import torch

assert torch.__version__.startswith("2.13.0"), torch.__version__
DTYPES = {"float32": torch.float32, "float64": torch.float64, "int64": torch.int64, "int32": torch.int32,
          "uint8": torch.uint8, "bool": torch.bool}
cases = []


def number(value):
    if isinstance(value, float) and (math.isnan(value) or math.isinf(value)):
        return "nan" if math.isnan(value) else ("inf" if value > 0 else "-inf")
    return value


def add(values, shape, dtype="float32", suffix=None, parameter=False, line=None):
    if line:
        start, step = line
        count = math.prod(shape)
        tensor = (torch.arange(count, dtype=torch.float64) * step + start).to(DTYPES[dtype]).reshape(shape)
        elements = None
    else:
        tensor = torch.tensor(values, dtype=DTYPES[dtype]).reshape(shape)
        elements = [number(v) for v in tensor.reshape(-1).tolist()]
    gradient = None
    if parameter:
        tensor = torch.nn.Parameter(tensor)
    elif suffix == "requires_grad":
        tensor.requires_grad_()
    elif suffix:
        tensor.requires_grad_()
        if suffix == "CloneBackward0":
            tensor = tensor.clone()
        elif suffix == "MulBackward0":
            tensor = tensor * 1
        elif suffix == "UnsafeViewBackward0":
            tensor = torch.ops.aten._unsafe_view(tensor, tensor.shape)
        else:
            raise ValueError(suffix)
        gradient = tensor.grad_fn.name()
        assert gradient == suffix, gradient
    cases.append({"shape": list(shape), "dtype": dtype, "elements": elements, "line": line, "gradientFunction": gradient,
                  "requiresGrad": bool(tensor.requires_grad), "isParameter": parameter, "text": repr(tensor)})


nan, inf = math.nan, math.inf
SCALARS = [0.0, -0.0, 1.0, -1.0, 3.0, 3.1416, 0.5, 0.00001, 1e-4, 0.0001234, 9.9e-5, 12345678.0, 12345678.5, 1e8, 1.00000001e8,
    1e9,
           123456.789, 99999999.0, 1e-45, 3.4e38, nan, inf, -inf, 2.00005, 2.00015, 0.99995, 0.99994999, 1e20, 65504.0, -7.25]
for value in SCALARS:
    add([value], [])
    add([value], [], "float64")
    add([value], [1])
    add([value], [], suffix="requires_grad")
LISTS = [
    [nan, 1.0], [inf, -1.5], [1.0, 2.0, 1000.0], [1.0, 1001.0], [0.1, 100.1], [0.1, 99.9], [1e-4, 1.0], [9.9e-5, 0.01], [0.0,
        0.0],
    [-0.0, 0.0], [-0.0, 0.5], [1e8, 1.0], [1e10], [5e-5, 0.5], [2.5, 5e-5, 3.5], [1.5e-4, 0.12345, 2.0001], [9.9999e-41, 1.0],
    [1.0, nan, inf, -inf], [0.5, nan, inf, -inf], [1e-10, nan, -inf], [nan, nan], [inf, 0.0], [nan, 5.0], [100.0, nan, -inf],
    [1.0, -1.0], [0.0, 1e-20], [12345.0, 0.5], [1.0, 2.0, 3.5], [1e3, 1e6], [1e3, 1e6 + 1], [100000000.0], [100000001.0, 2e5],
    [0.00015, 0.1], [-1e-5, 1e-5], [1.23456789, -9.87654321, 0.000987], [0.125, 0.375, 0.00005], [0.00005, 0.0001],
    [1.00005, 1.00015, 1.00025], [9999.5, 10.5], [999.99995, 1.0], [5e-324, 1.0], [1.7e308, 1.0], [0.0, nan], [-0.0, nan, inf],
]
for values in LISTS:
    add(values, [len(values)])
    add(values, [len(values)], "float64")
    add(values, [1, len(values)], suffix="MulBackward0")

for shape in [[0], [0, 3], [3, 0], [2, 0, 4], [0, 0], [1, 0, 1, 1]]:
    for dtype in DTYPES:
        add([], shape, dtype)
    add([], shape, "float32", suffix="CloneBackward0")
    add([], shape, "float32", suffix="requires_grad")

random.seed(1)
SHAPES = [[1], [2], [5], [7], [8], [9], [10], [11], [30], [1, 1], [2, 3], [3, 7], [3, 8], [3, 9], [2, 20], [5, 1], [2, 3, 4],
    [1, 2, 1], [2, 2, 2, 2],
          [1, 1, 1, 1, 3], [2, 1, 3, 2, 2], [4, 12]]
for shape in SHAPES:
    count = math.prod(shape)
    ranges = {
        "plain": [round(random.uniform(-3, 3), 3) for _ in range(count)],
        "whole": [float(random.randint(-20, 20)) for _ in range(count)],
        "wide": [random.uniform(-1, 1) * 10 ** random.randint(-6, 9) for _ in range(count)],
        "hundreds": [random.uniform(-900, 900) for _ in range(count)],
        "odd": [random.choice([nan, inf, -inf, 0.0, -0.0, 1.0, 2.5, 70.0]) for _ in range(count)],
    }
    for values in ranges.values():
        add(values, shape)
    add(ranges["plain"], shape, "float64")
    add(ranges["plain"], shape, "float64", suffix="MulBackward0")
    add(ranges["plain"], shape, suffix="MulBackward0")
    add(ranges["whole"], shape, suffix="UnsafeViewBackward0")
    add(ranges["wide"], shape, suffix="requires_grad")
    add(ranges["plain"], shape, parameter=True)
    add([random.randint(-10**random.randint(1, 12), 10**6) for _ in range(count)], shape, "int64")
    add([random.randint(-99, 99) for _ in range(count)], shape, "int32")
    add([random.randint(0, 255) for _ in range(count)], shape, "uint8")
    add([random.random() < 0.5 for _ in range(count)], shape, "bool")
add([-2**63, 2**63 - 1], [2], "int64")
for dtype in ("int64", "int32", "uint8", "bool"):
    add([1], [], dtype)
    add([0], [], dtype)

LONG = [[1000], [1001], [5000], [2, 500], [2, 501], [501, 2], [7, 200], [6, 200], [6, 7, 30], [7, 7, 30], [10, 10, 11],
    [3, 400, 1], [1, 1, 2000],
        [2000, 1, 1], [5, 6, 6, 6], [8, 8, 8, 8], [1, 1001], [1001, 1], [1001, 7], [1001, 6], [100, 100], [1000000], [1000,
            1000]]
for shape in LONG:
    add(None, shape, line=[0.0, 1.0])
    add(None, shape, line=[-3.0, 0.25])
    add(None, shape, line=[0.5, 0.0], suffix="MulBackward0")
    add(None, shape, "int64", line=[-5.0, 1.0])
    add(None, shape, "float64", line=[0.001, 0.5], suffix="requires_grad")
    add(None, shape, "int32", line=[1.0, 0.0])
    add(None, shape, "bool", line=[0.0, 1.0])

target = os.path.join(os.path.dirname(os.path.abspath(__file__)), "printing.json")
with open(target, "w") as file:
    file.write('{"torch": "%s", "cases": [\n' % torch.__version__.split("+")[0])
    file.write(",\n".join(json.dumps(c) for c in cases))
    file.write("\n]}\n")
print(len(cases), "cases")
