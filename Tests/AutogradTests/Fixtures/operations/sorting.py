"""Order and search."""
from .asking import DTYPES, SPECIAL, case, inf, ix, mask, nan, t, v


o = lambda *x, **k: case("sorting", *x, **k)
for descending in (False, True):
    for x in (t(5), t(2, 3), t(3, 4, layout="turned"), t(2, 3, 2), v([2.0, 1.0, 2.0, 1.0]), v([1.0, nan, -inf, inf, 0.0]),
        t(6, dtype="int64"), t(5, dtype="bool"), t(), t(0), t(0, 2), t(3, 2, dtype="float64", layout="stepped"),
        t(5, dtype="uint8")):
        o("sort", x, descending=descending), o("argsort", x, descending=descending)
    o("sort", t(3, 4), dim=0, descending=descending), o("sort", t(3, 4), dim=2, descending=descending)
    o("argsort", t(3, 4), dim=0, descending=descending)
    o("sort", t(2, 3, dtype="float64"), dim=0, descending=descending, second=True)
for k in (0, 1, 3):
    o("topk", t(5), k), o("topk", t(5), k, largest=False), o("topk", t(4, 5), k), o("topk", t(4, 5), k, dim=0)
    o("topk", v([3, 1, 4, 2, 5], dtype="int64"), k)
o("topk", t(3), 4), o("topk", t(3), -1), o("topk", v([1.0, nan, 3.0, 2.0]), 2), o("topk", t(), 1)
o("topk", t(2, 3), 1, dim=2), o("topk", t(3, 4, layout="turned"), 2)
o("unique", v([3.0, 1.0, 3.0, 2.0])), o("unique", t(10, dtype="int64")), o("unique", t(2, 3, kind="whole")), o("unique", t(0))
o("unique", t(5, dtype="bool")), o("unique", t())
o("nonzero", v([0.0, 1.0, 0.0, 2.0])), o("nonzero", t(2, 3, dtype="bool"))
o("nonzero", t(3, 4, dtype="int64", layout="turned")), o("nonzero", t(0, 2)), o("nonzero", v([2.0], []))
o("nonzero", v([0.0], [])), o("nonzero", v([nan, 0.0])), o("nonzero", t(2, 2, 2, dtype="bool"))
for dtype in ("int64", "int32", "uint8"):
    o("bincount", v([1, 2, 2, 5], dtype=dtype)), o("bincount", v([1, 2, 2, 5], dtype=dtype), minlength=8)
for weights in (v([0.1, 2.0, 3.5, -4.0]), v([0.1, 2.0, 3.5, -4.0], dtype="float64"), v([1, 2, 3, 4], dtype="int64"),
    v([True, False, True, True], dtype="bool")):
    o("bincount", v([1, 2, 2, 0], dtype="int64"), weights)
o("bincount", v([1, 2, 2, 0], dtype="int64"), v([1.0, 2.0, nan, inf]), minlength=2)
o("bincount", v([], dtype="int64")), o("bincount", v([], dtype="int64"), minlength=3), o("bincount", v([0], dtype="int64"))
o("bincount", v([], dtype="int64"), v([]), minlength=2), o("bincount", v([1, -2], dtype="int64"))
o("bincount", v([1.0, 2.0])), o("bincount", v([1, 0], dtype="bool")), o("bincount", v([3], [], dtype="int64"))
o("bincount", v([1, 2, 2, 5], [2, 2], dtype="int64")), o("bincount", v([1, 2], dtype="int64"), v([1.0]))
o("bincount", v([1, 2], dtype="int64"), v([1.0, 2.0], [1, 2])), o("bincount", v([1, 2], dtype="int64"), minlength=-1)
