"""Sums, means, extremes and what else takes many elements together."""
from .asking import DTYPES, SPECIAL, case, inf, ix, mask, nan, t, v


r = lambda *x, **k: case("reductions", *x, **k)
for op in ("sum", "mean", "prod", "amax", "amin", "std", "variance", "norm", "logsumexp"):
    kind = "positive" if op == "prod" else "normal"
    whole = op not in ("logsumexp",)
    if whole:
        r(op, t(2, 3, kind=kind)), r(op, t(kind=kind)), r(op, t(3, 4, kind=kind, layout="turned"))
        r(op, t(2, 3, dtype="float64", kind=kind), second=True), r(op, t(100, kind=kind)), r(op, t(0, 3))
        r(op, t(4, 5, kind=kind, layout="stepped")), r(op, t(3, 2, kind=kind, layout="stretched"))
        r(op, t(1, kind=kind)), r(op, v([1.0, nan, 2.0])), r(op, v([1.0, inf]))
        r(op, t(2, 3, dtype="int64")), r(op, t(3, dtype="bool")), r(op, t(3, dtype="uint8")), r(op, t(3, dtype="int32"))
    dims = [0, 1, -1, [0, 1], [-1]] if op != "prod" else [0, 1, -1]
    for dim in dims:
        for keepdim in (False, True):
            r(op, t(2, 3, kind=kind), dim=dim, keepdim=keepdim)
    dim_of = (lambda d: d) if op == "prod" else (lambda d: [d])
    r(op, t(2, 3, 4, kind=kind), dim=1), r(op, t(2, 3, 4, kind=kind, layout="turned"), dim=dim_of(2))
    r(op, t(2, 3, dtype="float64", kind=kind), dim=1, second=True), r(op, t(0, 3), dim=0), r(op, t(0, 3), dim=1)
    r(op, t(2, 3), dim=2), r(op, t(2, 3), dim=-3)
    if op != "prod":
        r(op, t(2, 3, 4, kind=kind), dim=[0, 2]), r(op, t(2, 3, 4, kind=kind), dim=[0, 2], keepdim=True)
        r(op, t(2, 3), dim=[0, 0])
    r(op, t(kind=kind), dim=0), r(op, t(2, 40, kind=kind), dim=1), r(op, t(40, 3, kind=kind), dim=0)
    r(op, t(2, 3, dtype="int64"), dim=0)
r("sum", t(2, dtype="int32"), dtype="float64"), r("sum", t(3, dtype="float64"), dtype="float32")
r("sum", v([200, 100], dtype="uint8")), r("sum", v([True, True], dtype="bool")), r("sum", v([2**62, 2**62, 5], dtype="int64"))
r("sum", t(2000, kind="positive")), r("mean", t(2000, kind="positive")), r("sum", t(50, 60, kind="positive"))
r("sum", t(50, 60, kind="positive"), dim=0), r("sum", t(50, 60, kind="positive"), dim=1)
r("sum", v([16777216.0] + [1.0] * 64))
r("prod", v([0.0, 2.0, 3.0])), r("prod", v([0.0, 0.0, 3.0])), r("prod", v([0.0, 2.0, 3.0, 0.0], [2, 2]), dim=1)
r("prod", v([2, 3, 4], dtype="int64")), r("prod", v([0.0, 2.0, 3.0], dtype="float64"), second=True)
r("std", t(2, 3), unbiased=False), r("variance", t(2, 3), unbiased=False), r("std", t(2, 3), dim=1, unbiased=False)
r("variance", t(4, 1), dim=1), r("variance", t(4, dtype="float64"), unbiased=False, second=True), r("std", v([2.0, 2.0]))
r("std", v([2.0, 2.0]), unbiased=False)
for p in (1.0, 2.0, 3.0, 0.0, inf, -inf, 0.5):
    r("norm", t(2, 3), p=p), r("norm", t(2, 3), p=p, dim=1)
    r("norm", t(2, 3, dtype="float64"), p=p, dim=[0], keepdim=True, second=p in (2.0, 3.0))
r("norm", v([0.0, 0.0])), r("norm", v([0.0, 0.0]), p=1.0), r("norm", v([3.0, -3.0, 1.0]), p=inf)
r("norm", v([0.0, 2.0]), p=3.0)
for op in ("max", "min"):
    r(op, t(2, 3)), r(op, t()), r(op, t(0)), r(op, t(3, 4, layout="turned")), r(op, v([1.0, 3.0, 3.0]))
    r(op, v([1.0, nan, 2.0])), r(op, t(4, dtype="int64")), r(op, t(4, dtype="bool")), r(op, t(2, 2, dtype="float64"))
    r(op, v([inf, -inf])), r(op, t(300))
    for dim in (0, 1, -1):
        for keepdim in (False, True):
            r(op, t(2, 3), dim=dim, keepdim=keepdim)
    r(op, v([3.0, 3.0, 1.0, 1.0, 1.0, 2.0], [2, 3]), dim=1), r(op, v([1.0, nan, 2.0, nan], [2, 2]), dim=1)
    r(op, t(2, 3, 4, layout="turned"), dim=1), r(op, t(4, 2, dtype="int64"), dim=0), r(op, t(), dim=0), r(op, t(0, 3), dim=0)
    r(op, t(0, 3), dim=1), r(op, t(2, 3), dim=2), r(op, t(2, 3, dtype="bool"), dim=1)
    r(op, t(2, 3, dtype="float64"), dim=1, second=True)
    arg, am = "arg" + op, "a" + op
    r(arg, t(2, 3)), r(arg, t(2, 3), dim=0), r(arg, t(2, 3), dim=-1, keepdim=True), r(arg, v([1.0, 3.0, 3.0])), r(arg, t(0))
    r(arg, t(0, 2), dim=0), r(arg, t(0, 2), dim=1), r(arg, v([1.0, nan, 3.0])), r(arg, t(3, 4, layout="turned"))
    r(arg, t(4, dtype="int64")), r(arg, t()), r(arg, t(3), dim=1), r(arg, t(3, dtype="bool"))
    r(am, v([3.0, 3.0, 1.0, 1.0], [2, 2]), dim=1), r(am, v([3.0, 3.0, 1.0, 1.0], [2, 2]))
    r(am, t(2, 3, dtype="float64"), dim=1, second=True)
r("median", t(5)), r("median", t(4)), r("median", v([1.0, 2.0, 2.0, 3.0])), r("median", v([1.0, nan])), r("median", t(2, 3))
r("median", t(0, grad=False)), r("median", t(0)), r("median", t(5, dtype="int64")), r("median", t())
for dim in (0, 1):
    r("medianOf", t(3, 4), dim=dim), r("medianOf", t(3, 4), dim=dim, keepdim=True)
    r("medianOf", t(4, 3, dtype="int64"), dim=dim)
r("medianOf", v([2.0, 2.0, 1.0, nan], [2, 2]), dim=1), r("medianOf", t(0, 2), dim=0), r("medianOf", t(3), dim=1)
for op in ("cumsum", "cumprod"):
    for dim in (0, 1, -1):
        r(op, t(2, 3, kind="positive"), dim=dim)
    r(op, t(3, dtype="int64"), dim=0), r(op, t(3, dtype="bool"), dim=0), r(op, t(3, 4, layout="turned"), dim=0)
    r(op, t(0, 3), dim=0), r(op, t(), dim=0), r(op, t(2, 3, dtype="float64", kind="positive"), dim=1, second=True)
    r(op, t(3), dim=1), r(op, v([1.0, nan, 2.0]), dim=0), r(op, t(2, 3, 2), dim=1), r(op, t(3, dtype="uint8"), dim=0)
r("cumprod", v([2.0, 0.0, 3.0, 4.0]), dim=0), r("cumprod", v([0.0, 2.0, 0.0, 4.0]), dim=0)
r("cumprod", v([2.0, 0.0, 3.0], dtype="float64"), dim=0, second=True)
r("logsumexp", v([1000.0, 1000.0]), dim=0), r("logsumexp", v([-inf, -inf]), dim=0), r("logsumexp", v([inf, 1.0]), dim=0)
r("logsumexp", t(3, dtype="int64"), dim=0)
for op in ("all", "any"):
    r(op, t(4, dtype="bool")), r(op, v([True, True], dtype="bool")), r(op, v([0.0, 0.0])), r(op, v([1.0, nan]))
    r(op, t(0, dtype="bool")), r(op, t(2, 3, dtype="bool"), dim=0), r(op, t(2, 3, dtype="bool"), dim=1, keepdim=True)
    r(op, t(2, 3, dtype="int64"), dim=-1), r(op, t(0, 3, dtype="bool"), dim=0), r(op, t(3, dtype="uint8"))
    r(op, t(3, dtype="bool"), dim=1)
