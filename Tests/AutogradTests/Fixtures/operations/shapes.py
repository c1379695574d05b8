"""Views, joining and splitting."""
from .asking import DTYPES, SPECIAL, case, inf, ix, mask, nan, t, v


s = lambda *x, **k: case("shapes", *x, view=True, **k)
for shape in ([3, 2], [6], [-1], [1, 6], [2, 3, 1], [-1, 2], [3, -1], [4, 2], [4, -1], [-1, -1], [0, -1], [-2, 3]):
    s("reshape", t(2, 3), shape), s("view", t(2, 3), shape), s("reshape", t(2, 3, layout="turned"), shape)
    s("view", t(2, 3, layout="turned"), shape), s("reshape", t(2, 3, layout="stepped"), shape)
    s("view", t(2, 3, layout="stepped"), shape)
s("reshape", t(), []), s("reshape", t(), [1, 1]), s("view", t(1), []), s("reshape", t(0, 3), [3, 0])
s("reshape", t(0, 3), [-1]), s("reshape", t(0, 3), [0, -1]), s("view", t(0, 3), [0, 5]), s("view", t(2, 2, 3), [4, 3])
s("view", t(2, 3, 4, layout="turned"), [2, 12]), s("view", t(2, 3, 4, layout="turned"), [1, 2, 3, 4])
s("reshape", t(2, 2, dtype="int64"), [4]), s("reshape", t(3, 2, layout="stretched"), [6])
s("view", t(4, 6, layout="stepped"), [2, 2, 6])
s("t", t(2, 3)), s("t", t(3)), s("t", t()), s("t", t(2, 2, 2)), s("T", t(2, 3)), s("T", t(3)), s("T", t(2, 3, 4)), s("T", t())
for d in [(0, 1), (1, 2), (-1, 0), (0, 0), (0, 3), (-4, 0)]:
    s("transpose", t(2, 3, 4), *d)
s("transpose", t(), 0, -1), s("transpose", t(), 0, 1), s("transpose", t(2, 3, dtype="float64"), 0, 1, second=True)
for d in ([0, 1, 2], [2, 0, 1], [-1, 0, 1], [1, 0], [0, 0, 1], [0, 1, 3]):
    s("permute", t(2, 3, 4), d)
s("permute", t(), [])
for shape in ((1, 3, 1), (2, 3), (1,), (), (0, 1), (1, 1)):
    s("squeeze", t(*shape)), s("squeeze", t(*shape), 0), s("squeeze", t(*shape), -1), s("unsqueeze", t(*shape), 0)
    s("unsqueeze", t(*shape), -1), s("unsqueeze", t(*shape), 1)
s("squeeze", t(2, 3), 2), s("unsqueeze", t(2, 3), 3), s("unsqueeze", t(2, 3), -4), s("unsqueeze", t(2, 3, layout="turned"), 1)
s("flatten", t(2, 3)), s("flatten", t()), s("flatten", t(2, 3, 4), 1), s("flatten", t(2, 3, 4), 0, 1)
s("flatten", t(2, 3, 4), -2, -1), s("flatten", t(2, 3, 4), 1, 0), s("flatten", t(2, 3, layout="turned")), s("flatten", t(3))
s("flatten", t(2, 3), 0, 2), s("flatten", t(2, 0, 3), 1)
for x, shape in [((3,), [2, 3]), ((1, 3), [4, 3]), ((2, 1), [2, 4]), ((2, 3), [-1, 3]), ((2, 3), [5, -1, -1]), ((), [2, 2]),
    ((2, 3), [4, 3]), ((2, 3), [3]), ((1,), [0]), ((3,), [-1, 3]), ((2, 3), [2, 3]), ((0, 3), [2, 0, 3])]:
    s("expand", t(*x), shape)
s("expand", t(2, 1, dtype="float64"), [2, 3], second=True)
for x, shape in [((2, 3), [2, 1]), ((3,), [2]), ((3,), [2, 2]), ((), [3]), ((2, 3), [0, 1]), ((2, 3), [2]), ((2, 3), [1, 1]),
    ((0, 2), [2, 2]), ((2,), [-1])]:
    s("repeat", t(*x), shape), s("tile", t(*x), shape)
s("repeat", t(2, 3, layout="turned"), [1, 2]), s("repeatInterleave", t(3), 2), s("repeatInterleave", t(2, 2), 3)
s("repeatInterleave", t(2), 0), s("repeatInterleave", t(2), -1), s("repeat", t(2, dtype="float64"), [3], second=True)
for n, dim in [(2, 0), (1, 0), (3, 0), (5, 0), (2, 1), (2, -1), (0, 0), (-1, 0), (2, 2), ([1, 3], 0), ([2, 1], 0), ([4, 0], 0),
    ([1, 1, 1], 1), ([5, -1], 0)]:
    s("split", t(4, 3), n, dim=dim)
for n, dim in [(2, 0), (3, 0), (4, 0), (5, 0), (2, 1), (1, 0), (0, 0), (2, 2)]:
    s("chunk", t(4, 3), n, dim=dim)
s("unbind", t(2, 3)), s("unbind", t(2, 3), dim=1), s("unbind", t(0, 3)), s("unbind", t()), s("unbind", t(2, 3), dim=2)
s("narrow", t(4, 3), 0, 1, 2), s("narrow", t(4, 3), 1, 0, 2), s("narrow", t(4, 3), 0, -2, 2), s("narrow", t(4, 3), 0, 3, 2)
s("narrow", t(4, 3), 0, 0, -1), s("narrow", t(4, 3), 2, 0, 1), s("narrow", t(), 0, 0, 1), s("narrow", t(4, 3), 0, 4, 0)
s("narrow", t(4, 3), 0, 5, 0)
s("diagonal", t(3, 3)), s("diagonal", t(2, 4)), s("diagonal", t(4, 2, layout="turned")), s("diagonal", t(2, 3, 4))
s("diagonal", t(3)), s("diagonal", t(0, 3))
for op in ("tril", "triu"):
    s(op, t(3, 3)), s(op, t(2, 4)), s(op, t(3, 3, layout="turned")), s(op, t(2, 3, 3)), s(op, t(3)), s(op, t(0, 3))
    s(op, t(3, 2, dtype="int64")), s(op, t(2, 2, dtype="float64"), second=True)
s("flip", t(2, 3), [0]), s("flip", t(2, 3), [0, 1]), s("flip", t(2, 3), [-1]), s("flip", t(2, 3), [])
s("flip", t(2, 3), [0, 0]), s("flip", t(2, 3), [2]), s("flip", t(2, 3, layout="turned"), [0]), s("flip", t(0), [0])
s("roll", t(5), 2, 0), s("roll", t(2, 3), 1, 1), s("roll", t(2, 3), -4, 1), s("roll", t(5), 7, 0), s("roll", t(0), 1, 0)
s("roll", t(3), 1, 1), s("roll", t(3, 4, layout="turned"), 1, 0)
for dim in (0, 1, -1, 2):
    s("cat", [t(2, 3), t(2, 3)], dim=dim), s("stack", [t(2, 3), t(2, 3)], dim=dim)
s("cat", [t(2, 3), t(1, 3)]), s("cat", [t(2, 3), t(2, 1)], dim=1), s("cat", [t(2, 3), t(2, 4)]), s("cat", [t(2), t(2, 2)])
s("cat", [t(2), t(2, dtype="int64")]), s("cat", [t(2, dtype="int64"), t(1, dtype="bool")]), s("cat", [t(0), t(2, 3)])
s("cat", [t(2, 3, layout="turned"), t(1, 3)]), s("cat", [t(), t()]), s("cat", [t(3)]), s("cat", [t(0, 3), t(2, 3)])
s("cat", [t(2, dtype="float64"), t(2)]), s("cat", [t(2, dtype="float64"), t(2, dtype="float64")], second=True)
s("cat", [t(1, 3), t(1, 3)], dim=3)
s("stack", [t(2, 3), t(2, 4)]), s("stack", [t(), t()]), s("stack", [t(2)]), s("stack", [t(2), t(2, dtype="int64")])
s("stack", [t(2, 2, layout="turned"), t(2, 2)], dim=1), s("stack", [t(2), t(2)], dim=-3)
