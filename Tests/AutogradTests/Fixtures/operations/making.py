"""New tensors."""
import json
from .asking import DTYPES, SPECIAL, case, inf, ix, mask, nan, t, v


m = lambda *a, **k: case("making", *a, **k)
for values in [[1, 2, 3], [1.0, 2.0], [[1, 2], [3, 4]], [[1.5], [2.5]], [True, False], [[[1.0, -0.0]]], [[]], [], 3.5, 7, True,
    [0.1, 1e-8]]:
    m("tensor", json.dumps(values))
    for dtype in DTYPES:
        m("tensor", json.dumps(values), dtype=dtype)
m("tensor", "[[1, 2], [3]]"), m("tensor", "[[1.0], [2.0, 3.0]]"), m("tensor", "[[[1], [2]], [[1], [2], [3]]]")
m("tensor", "[[1, 2], [3, 4], [5]]")
m("tensor", "[300, -1, 256]", dtype="uint8"), m("tensor", "[2.9, -2.9]", dtype="int64"), m("tensor", "[0.0, 0.5]", dtype="bool")
for op in ("zeros", "ones", "empty"):
    for shape in ([2, 3], [], [0, 3], [1], [-1], [2, -3], [2**40, 2**40]):
        m(op, shape)
    for dtype in DTYPES:
        m(op, [2, 2], dtype=dtype)
m("full", [2, 3], 7.0), m("full", [2], 7), m("full", [2], True), m("full", [], 2.5), m("full", [2], 7, dtype="float64")
m("full", [2], 2.9, dtype="int64")
m("full", [0], 1.0), m("full", [3], nan), m("full", [-2], 1.0)
for a in [(6,), (0,), (0, 10, 2), (1, 10, 3), (10, 0, -3), (5, 5), (2.5,), (0.0, 1.0, 0.25), (0.0, 1.0, 0.3), (1.0, 0.0, -0.1),
    (0.1, 0.7, 0.2), (-2, 3)]:
    m("arange", *a)
m("arange", 5, dtype="float32"), m("arange", 0.0, 2.0, 0.5, dtype="float64"), m("arange", 3, dtype="int32"), m("arange", -1)
m("arange", 0, 10, -1)
m("arange", 0, 10, 0), m("arange", 0.0, inf, 1.0), m("arange", 0.0, nan, 1.0), m("arange", 0.0, 3.7, 1.0, dtype="int64")
for a in [(0.0, 1.0, 5), (0.0, 1.0, 1), (0.0, 1.0, 0), (-1.0, 1.0, 4), (3.0, -3.0, 7), (0.0, 1.0, 10), (5.0, 5.0, 3),
    (0.1, 0.2, 6), (0.0, 1.0, -1)]:
    m("linspace", *a)
    m("linspace", *a, dtype="float64")
m("eye", 3), m("eye", 2, 4), m("eye", 4, 2), m("eye", 0), m("eye", 3, dtype="int64"), m("eye", -1)
for layout in ("rows", "turned"):
    x = t(2, 3, layout=layout)
    m("zerosLike", x), m("onesLike", x), m("fullLike", x, 2.5), m("zerosLike", x, dtype="int64"), m("randLike", x, seed=1)
    m("randnLike", x, seed=1)
    m("randnLike", t(5, 6, layout=layout), seed=2), m("randnLike", t(5, 6, layout="stepped"), seed=2)
    m("randnLike", t(5, 6, layout="stretched"), seed=2)
m("fullLike", t(2, dtype="int64"), 3.7), m("onesLike", t(2, dtype="bool")), m("randLike", t(2, dtype="int64"))
for shape in ([3], [2, 3], [4, 5], [], [0, 2], [17]):
    m("rand", shape, seed=0), m("randn", shape, seed=0), m("randint", 0, 10, shape, seed=0)
    m("randn", shape, dtype="float64", seed=4)
m("rand", [2], dtype="float64", seed=3), m("randint", -5, 5, [4], dtype="float32", seed=3), m("randint", 0, 0, [2])
m("randint", 3, 1, [2]), m("randn", [-1]), m("rand", [2, -2])
m("randint", 0, 300, [2], dtype="uint8"), m("randint", 0, 200, [4], dtype="uint8", seed=5)
m("randint", 0, 10, [4], dtype="int32", seed=5), m("rand", [2], dtype="int64"), m("randn", [2], dtype="int64")
for n in (0, 1, 5, 20):
    m("randperm", n, seed=6)
m("randperm", -1), m("normal", 1.0, 2.0, [3], seed=1), m("normal", 0.0, 1.0, [20], seed=1), m("normal", 0.0, -1.0, [2])
m("normal", 1.0, 0.0, [2], seed=1)
for layout in ("rows", "turned", "stepped"):
    m("bernoulli", t(4, 5, kind="probability", layout=layout), seed=9)
m("bernoulli", t(4, dtype="float64", kind="probability"), seed=9), m("bernoulli", v([0.5, 1.5]), seed=1)
m("bernoulli", v([0.5, -0.5]), seed=1), m("bernoulli", v([1, 0], dtype="int64"), seed=1)
m("meshgrid", [t(2), t(3)]), m("meshgrid", [t(2), t(3), t(4, dtype="float32")])
m("meshgrid", [t(2, dtype="int64"), t(3, dtype="int64")])  # Not of a matrix: the error prints it as C++ does.
