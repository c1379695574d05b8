"""Indices, indexed assignment, gathering."""
from .asking import DTYPES, SPECIAL, case, inf, ix, mask, nan, t, v


i = lambda *x, **k: case("indexing", *x, **k)
N, A, E = "newAxis", "all", "ellipsis"
FORMS = [[A], [0], [-1], [1, 2], [5], [-4], [[0, 2]], [[1, None]], [[None, 2]], [[None, -1]], [[-2, None]], [[0, 10]],
    [[2, 1]], [A, 1], [A, [1, 3]], [[1, None], [0, 2]], [E, 0], [0, E], [E], [N], [N, 0], [A, N], [E, N], [0, N, 1],
    [[0, 3, 2]],
         [A, [None, None, 2]], [A, [3, 0]], [0, 0, 0], [E, E], [[0, 0]], [A, A], [2, [0, 2]], [1, -5], [A, 4], [[0, 2],
             1], [[1, 3], [1, 4, 2]]]
for f in FORMS:
    case("indexing", "index", t(3, 4), index=f, view=True)
for f in [[0], [A, 0], [A, A, 1], [E, 1], [0, E, 1], [[1, 2], 0], [1, 2, 3], [0, N, E], [N, E, N], [0, A, [0, 2]]]:
    case("indexing", "index", t(2, 3, 4), index=f, view=True)
    case("indexing", "index", t(2, 3, 4, layout="turned"), index=f, view=True)
case("indexing", "index", t(), index=[0]), case("indexing", "index", t(), index=[E], view=True)
case("indexing", "index", t(), index=[N], view=True), case("indexing", "index", t(0, 3), index=[0])
case("indexing", "index", t(0, 3), index=[[0, 2]], view=True), i("index", t(4, dtype="float64"), index=[[1, 3]], second=True)
ADVANCED = [[ix([0, 2])], [ix([-1, 0, 0])], [ix([0, 1, 1, 2], [2, 2])], [ix([1], [])], [ix([], [0])], [ix([3])], [ix([-4])],
    [ix([0, 1]), ix([1, 2])], [A, ix([0, 3])], [ix([0, 1]), A], [[0, 2], ix([0, 1])], [1, ix([0, 1])], [ix([0, 1]), 2],
    [ix([0, 1], [2, 1]), ix([1, 2])], [E, ix([0])], [ix([0, 1]), N],
            [mask([True, False, True])], [mask([True] * 12, [3, 4])], [mask([False] * 3)], [A,
                mask([True, False, False, True])], [mask([True, False, True]), 1], [mask([True, False])],
                [mask([True, False, True]), ix([0, 1])], [ix([0, 1]), ix([0, 1, 2])], [ix([0]), ix([0]), ix([0])],
                [mask([True], [])], [v([0, 1, 0], dtype="uint8")], [v([0.0, 1.0])], [v([0, 1], dtype="int32")]]
for f in ADVANCED:
    i("index", t(3, 4), index=f)
i("index", t(2, 3, 4), index=[ix([0, 1]), A, ix([0, 2])]), i("index", t(2, 3, 4), index=[A, ix([0, 1]), ix([0, 2])])
i("index", t(2, 3, 4), index=[0, A, ix([1, 1])]), i("index", t(2, 3, 4), index=[ix([0, 1]), 1, A])
i("index", t(2, 3, 4), index=[ix([0, 1]), A, 1]), i("index", t(2, 3, 4, layout="turned"), index=[A, ix([1, 0])])
i("index", t(3, 4, dtype="float64"), index=[ix([0, 0, 2])], second=True)
i("index", t(3, 4, layout="turned"), index=[mask([True, False] * 6, [3, 4])])
for f in [[0], [A, 1], [[0, 2]], [[0, 2], [1, 3]], [E, 0], [ix([0, 2])], [ix([0, 1]), ix([1, 2])], [mask([True, False, True])],
    [mask([True, False] * 6, [3, 4])], [A, [None, None, 2]], [5], [ix([7])], [mask([True])], [N], [A, ix([1, 1])], [0, 1], [E]]:
    case("assignment", "assign", t(3, 4), 2.5, index=f, inplace=True)
    case("assignment", "assign", t(3, 4), t(), index=f, inplace=True)
    case("assignment", "assign", t(3, 4, layout="turned"), 1, index=f, inplace=True)
x = lambda *a, **k: case("assignment", "assign", *a, inplace=True, **k)
x(t(3, 4), t(4), index=[0]), x(t(3, 4), t(2, 4), index=[[0, 2]]), x(t(3, 4), t(3), index=[A, 1]), x(t(3, 4), t(3), index=[0])
x(t(3, 4), t(2, 4), index=[ix([0, 2])]), x(t(3, 4), t(4), index=[ix([0, 2])])
x(t(3, 4), t(2), index=[ix([0, 1]), ix([1, 2])]), x(t(3, 4), t(6), index=[mask([True, False] * 6, [3, 4])])
x(t(3, 4), t(5), index=[mask([True, False] * 6, [3, 4])]), x(t(3, 4), t(2, 4), index=[mask([True, False, True])])
x(t(3, dtype="int64"), 2.9, index=[0]), x(t(3, dtype="int64"), t(grad=False), index=[0])
x(t(3), v([7], [], dtype="int64"), index=[1]), x(t(3, dtype="bool"), 2, index=[1]), x(t(3, 4), t(1, 4), index=[0])
x(t(3), v([nan], []), index=[0]), x(t(3, 4), t(3, 1), index=[E])
x(t(2, 2, dtype="float64"), t(2, dtype="float64"), index=[0], second=True)
for op in ("gather",):
    i(op, t(2, 3), ix([0, 2, 1, 1], [2, 2]), dim=1), i(op, t(3, 2), ix([0, 2, 1, 1], [2, 2]), dim=0)
    i(op, t(2, 3), ix([0, 3], [2, 1]), dim=1), i(op, t(2, 3), ix([0], [1, 1]), dim=0), i(op, t(3), ix([2, 2, 0]), dim=0)
    i(op, t(2, 3), ix([0, 1]), dim=1), i(op, t(2, 3), ix([0] * 9, [3, 3]), dim=1)
    i(op, t(2, 3), v([0, 1], [2, 1], dtype="int32"), dim=1), i(op, t(2, 3), ix([], [0, 3]), dim=0)
    i(op, t(2, 3, layout="turned"), ix([0, 2, 1, 1], [2, 2]), dim=-1), i(op, t(2, 3), ix([0, -1], [2, 1]), dim=1)
    i(op, t(2, 3), ix([0, 1], [2, 1]), dim=2), i(op, t(2, 3, dtype="float64"), ix([0, 0, 1, 1], [2, 2]), dim=1, second=True)
    i(op, t(), ix([0], []), dim=0), i(op, t(2, 2), v([0.0, 1.0], [2, 1], grad=False), dim=1)
i("indexSelect", t(3, 4), ix([0, 2, 2]), dim=0), i("indexSelect", t(3, 4), ix([1]), dim=1)
i("indexSelect", t(3, 4), ix([3]), dim=0), i("indexSelect", t(3, 4), ix([-1]), dim=0)
i("indexSelect", t(3, 4), ix([0, 1], [1, 2]), dim=0), i("indexSelect", t(3, 4), ix([0]), dim=2)
i("indexSelect", t(3, 4, layout="turned"), ix([0, 2]), dim=-1), i("indexSelect", t(3, 4), ix([], [0]), dim=0)
i("indexSelect", t(3), v([0.0], grad=False), dim=0), i("indexSelect", t(), ix([0]), dim=0)
i("indexSelect", t(3), ix([1], []), dim=0), i("indexSelect", t(3, 2, dtype="int64"), v([1, 0], dtype="int32"), dim=0)
b6 = mask([True, False, True, True, False, False], [2, 3])
i("maskedFill", t(2, 3), b6, 9.0), i("maskedFill", t(2, 3), mask([True, False, True]), -inf)
i("maskedFill", t(2, 3, dtype="int64"), b6, 2.5), i("maskedFill", t(2, 3), v([1, 0, 1], dtype="int64"), 1.0)
i("maskedFill", t(2, 3, layout="turned"), b6, 0), i("maskedFill", t(3), mask([True, False]), 0)
i("maskedFill", t(3), mask([True], []), 0.5), i("maskedFill", t(2, 3, dtype="float64"), b6, 0.0, second=True)
i("maskedFill", t(2, 3, dtype="int64"), b6, 2)
i("maskedSelect", t(2, 3), b6), i("maskedSelect", t(2, 3), mask([True, False, True]))
i("maskedSelect", t(2, 3, layout="turned"), b6), i("maskedSelect", t(3), mask([False] * 3))
i("maskedSelect", t(3), mask([True, False])), i("maskedSelect", t(3), v([1, 0, 1], dtype="int64"))
i("maskedSelect", t(2, 1), mask([True, True, False])), i("maskedSelect", t(3, dtype="int64"), mask([True, True, False]))
