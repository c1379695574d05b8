"""Operations of two operands, comparisons and truth."""
from .asking import DTYPES, SPECIAL, case, inf, ix, mask, nan, t, v


a = lambda *x, **k: case("arithmetic", *x, **k)
BINARY = ["+", "-", "*", "/", "maximum", "minimum", "remainder", "fmod"]
for op in BINARY:
    kind = "positive" if op in ("/", "remainder", "fmod") else "normal"
    a(op, t(2, 3), t(2, 3, kind=kind)), a(op, t(2, 3), t(3, kind=kind)), a(op, t(2, 1), t(1, 3, kind=kind))
    a(op, t(), t(2, 2, kind=kind)), a(op, t(2, 2), t(kind=kind))
    a(op, t(), t(kind=kind)), a(op, t(0, 3), t(1, 3, kind=kind)), a(op, t(4, 1, 2), t(3, 1, kind=kind))
    a(op, t(2, 0), t(1, kind=kind))
    a(op, t(3, 4, layout="turned"), t(3, 4, kind=kind)), a(op, t(3, 4, layout="stepped"), t(3, 4, layout="turned", kind=kind))
    a(op, t(3, 4, layout="stretched"), t(4, kind=kind))
    a(op, t(3, 4, dtype="float64", layout="shifted"), t(3, 4, dtype="float64", kind=kind), second=True)
    a(op, t(2, 2, dtype="float64"), t(2, 1, dtype="float64", kind=kind), second=True), a(op, t(40), t(40, kind=kind))
    a(op, t(5, 9), t(9, kind=kind))
    for x, y in [("int64", "int64"), ("int32", "int64"), ("uint8", "uint8"), ("int64", "float32"), ("float32", "int64"),
        ("float32", "float64"),
                 ("uint8", "int32"), ("bool", "int64"), ("bool", "float32"), ("int32", "float64")]:
        a(op, t(2, 3, dtype=x), t(2, 3, dtype=y, kind="positive"))
    for x, y in [("float32", "float64"), ("int64", "float64"), ("int64", "float32"), ("float32", "int64"), ("int32", "int64"),
        ("bool", "int64"), ("uint8", "float64")]:
        a(op, t(2, dtype=x), t(dtype=y, kind="positive"))
        a(op, t(dtype=x), t(2, dtype=y, kind="positive"))
        a(op, t(dtype=x), t(dtype=y, kind="positive"))
    a(op, t(2, 3), t(2, 4, kind=kind)), a(op, t(2), t(3, kind=kind)), a(op, t(2, 3, 4), t(3, 3, kind=kind))
a("+", t(3, dtype="bool"), t(3, dtype="bool")), a("*", t(3, dtype="bool"), t(3, dtype="bool"))
a("-", t(3, dtype="bool"), t(3, dtype="bool")), a("/", t(3, dtype="bool"), v([True] * 3, dtype="bool"))
a("maximum", t(3, dtype="bool"), t(3, dtype="bool")), a("-", t(3, dtype="bool"), 1), a("+", t(3, dtype="bool"), True)
a("negate", t(3, dtype="bool"))
for op in ["+", "-", "*", "/", "remainder", "fmod"]:
    for dtype in DTYPES:
        for scalar in (2, 2.5, -3):
            a(op, t(3, dtype=dtype), scalar)
            if op not in ("remainder", "fmod"):
                a(op, scalar, t(3, dtype=dtype, kind="positive"))
    a(op, t(), 2.0), a(op, t(0), 2.0), a(op, t(2, 3, layout="turned"), 0.5), a(op, t(2, 3, dtype="float64"), 3.0, second=True)
    a(op, t(4, dtype="int64"), 0.5)
    if op not in ("remainder", "fmod"):
        a(op, 3.0, t(2, 3, dtype="float64", kind="positive"), second=True)
a("/", t(3), 0.0), a("/", t(3, dtype="int64"), 0), a("remainder", t(3, dtype="int64"), 0), a("fmod", t(3, dtype="int64"), 0)
a("remainder", t(3), 0.0)
a("remainder", v([7, -7, 7, -7], dtype="int64"), v([3, 3, -3, -3], dtype="int64"))
a("fmod", v([7, -7, 7, -7], dtype="int64"), v([3, 3, -3, -3], dtype="int64"))
a("remainder", v([7.5, -7.5, 7.5, -7.5, inf, 1.0]), v([3.0, 3.0, -3.0, -3.0, 2.0, inf]))
a("+", v([2**63 - 1, -2**63], dtype="int64"), 1), a("*", v([2**62, -2**62], dtype="int64"), 4)
a("+", v([250, 10], dtype="uint8"), 10), a("-", v([5, 1], dtype="uint8"), v([6, 1], dtype="uint8"))
a("negate", v([1, 0, 255], dtype="uint8")), a("+", v([2**31 - 1], dtype="int32"), 1)
a("negate", t(2, 3)), a("negate", t(2, dtype="int64")), a("negate", t(2, 2, dtype="float64"), second=True)
for op in ["+", "-", "*", "/", "maximum", "minimum", "fmod", "remainder"]:
    a(op, v(SPECIAL), v([1.0] * 8)), a(op, v(SPECIAL), v(list(reversed(SPECIAL))))
a("maximum", v([1.0, 2.0, 2.0]), v([1.0, 3.0, 0.0])), a("minimum", v([1.0, 2.0, 2.0]), v([1.0, 3.0, 0.0]))
a("maximum", v([1.0, 1.0]), v([1.0], []))
a("add", t(2, 3), t(3), alpha=2.5), a("sub", t(2, 3), t(3), alpha=-1.5)
a("add", t(3, dtype="int64"), t(3, dtype="int64"), alpha=3), a("add", t(3, dtype="int64"), t(3, dtype="int64"), alpha=0.5)
a("add", t(2, dtype="float64"), t(2, dtype="float64"), alpha=2.0, second=True), a("mul", t(2), t(2))
a("div", t(2), t(2, kind="positive"))
for e in (2, 3, 2.0, 0.5, -1, -2.0, 0, 1, 0.0, 2.5, 3.0):
    a("pow", t(2, 3, kind="positive"), e), a("pow", t(3, dtype="float64", kind="positive"), e, second=True)
    a("pow", t(2, 2), e)
    a("pow", t(3, dtype="int64", kind="positive"), e)
a("pow", v([0.0, -0.0, 2.0, -2.0]), 0), a("pow", v([0.0, 1.0]), 0.5), a("pow", v([0.0, 1.0]), 0.0)
a("pow", v([0.0, 2.0]), 2.0), a("pow", v([0.0, 2.0]), -1.0)
a("pow", t(2, 3, kind="positive"), t(2, 3)), a("pow", t(2, 1, kind="positive"), t(3))
a("pow", t(3, dtype="float64", kind="positive"), t(3, dtype="float64"), second=True)
a("pow", v([0.0, 0.0, 2.0]), v([0.0, 2.0, 0.0])), a("pow", v([2, 3], dtype="int64"), v([3, 2], dtype="int64"))
a("pow", v([2, 3], dtype="int64"), v([-1, 2], dtype="int64")), a("pow", v([-2.0, 2.0]), v([2.0, -2.0]))
a("pow", v([-8.0]), v([1 / 3])), a("pow", t(2), t(3)), a("pow", t(3, dtype="int64"), t(3))
a("pow", t(3, dtype="int32", kind="positive"), 2.0)
for op in [".==", ".!=", ".<", ".<=", ".>", ".>="]:
    a(op, t(2, 3, kind="whole"), t(2, 3, kind="whole")), a(op, t(2, 3, kind="whole"), t(3, kind="whole"))
    a(op, t(4, dtype="int64"), 0), a(op, t(4, kind="whole"), 1.0), a(op, t(4, dtype="int64"), 0.5)
    a(op, v(SPECIAL), v(list(reversed(SPECIAL)))), a(op, v([0.1]), 0.1), a(op, v([0.1], dtype="float64"), 0.1)
    a(op, t(2, dtype="bool"), t(2, dtype="bool")), a(op, t(3, dtype="int64"), t(3)), a(op, t(0), t(0)), a(op, t(2), t(3))
    a(op, t(3, 2, layout="turned"), t(3, 2, layout="stepped")), a(op, t(), 0)
for op in ["logicalAnd", "logicalOr", "logicalXor"]:
    a(op, t(4, dtype="bool"), t(4, dtype="bool")), a(op, t(4, kind="whole"), t(4, dtype="int64"))
    a(op, t(2, 1, dtype="bool"), t(3, dtype="bool")), a(op, v([nan, 0.0]), v([0.0, -0.0]))
a("logicalNot", t(4, dtype="bool")), a("logicalNot", v([0.0, 1.0, nan])), a("logicalNot", v([0, 2], dtype="int64"))
a("equal", v([1.0, 2.0]), v([1.0, 2.0])), a("equal", v([1.0, nan]), v([1.0, nan])), a("equal", t(2), t(3))
a("equal", v([1, 2], dtype="int64"), v([1, 2], dtype="int64"))
a("allclose", v([1.0, 2.0]), v([1.0, 2.00001])), a("allclose", v([1.0, 2.0]), v([1.0, 2.0001]))
a("allclose", v([1.0, nan]), v([1.0, nan])), a("allclose", v([1.0, nan]), v([1.0, nan]), equalNan=True)
a("allclose", v([1.0, inf]), v([1.0, inf])), a("allclose", v([1.0]), v([1.4]), rtol=0.5)
a("allclose", v([0.0]), v([0.05]), atol=0.1), a("allclose", t(2), t(2, dtype="float64"))
a("where", t(2, 3, dtype="bool"), t(2, 3), t(2, 3)), a("where", t(3, dtype="bool"), t(2, 3), t())
a("where", t(2, 1, dtype="bool"), t(3), 0.0), a("where", t(3, dtype="bool"), t(3, dtype="int64"), t(3))
a("where", t(3, dtype="bool"), t(3, dtype="float64"), t(3, dtype="float64"), second=True)
a("where", t(3, dtype="bool"), t(3, dtype="int64"), 2), a("where", t(3, dtype="bool"), t(3, dtype="int64"), 2.5)
a("where", t(2, dtype="bool"), t(3), t(3)), a("where", t(3), t(3), t(3))
