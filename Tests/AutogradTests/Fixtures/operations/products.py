"""Matrix products."""
from .asking import DTYPES, SPECIAL, case, inf, ix, mask, nan, t, v


p = lambda *x, **k: case("products", *x, **k)
for op in ("mm", "matmul"):
    for x, y in [((2, 3), (3, 4)), ((1, 1), (1, 1)), ((0, 3), (3, 2)), ((2, 0), (0, 3)), ((5, 7), (7, 2)), ((2, 3), (3, 0))]:
        p(op, t(*x), t(*y))
    for lx in ("rows", "turned", "stepped", "shifted", "stretched"):
        for ly in ("rows", "turned", "stepped", "stretched"):
            p(op, t(3, 4, layout=lx), t(4, 2, layout=ly))
    p(op, t(2, 3, dtype="float64"), t(3, 2, dtype="float64"), second=True)
    p(op, t(2, 3, dtype="int64"), t(3, 2, dtype="int64")), p(op, t(2, 3), t(2, 3)), p(op, t(2, 3), t(3, 2, dtype="float64"))
    p(op, t(2, 3), t(3, 2, dtype="int64")), p(op, t(2, 2, dtype="bool"), t(2, 2, dtype="bool"))
    p(op, t(2, 2, dtype="int32"), t(2, 2, dtype="int32"))
    p(op, v([nan, 1.0, 0.0, inf], [2, 2]), v([1.0, 0.0, 0.0, 1.0], [2, 2]))
p("mm", t(3), t(3, 2)), p("mm", t(2, 3), t(3)), p("mm", t(2, 2, 2), t(2, 2))
for x, y in [((3,), (3,)), ((3,), (3, 2)), ((2, 3), (3,)), ((4, 2, 3), (3,)), ((3,), (4, 3, 2)), ((4, 2, 3), (3, 5)),
    ((2, 3), (4, 3, 2)), ((4, 2, 3), (4, 3, 2)), ((4, 1, 2, 3), (5, 3, 2)), ((1, 2, 3), (4, 3, 1)),
             ((0, 2, 3), (0, 3, 2)), ((0,), (0,)), ((2, 2, 3, 4), (2, 2, 4, 1)), ((2,), (2, 3)), ((2,), (3,)), ((2, 3),
                 (2,)), ((2, 3), (4,)), ((), (2, 2)), ((2, 2), ()), ((2, 2, 3), (2, 4, 2)), ((2, 2, 3), (3, 3, 2)),
                 ((4,), (2, 3)), ((2, 3), (4, 2, 2))]:
    p("matmul", t(*x), t(*y))
p("matmul", t(2, 3, 4, layout="turned"), t(4, 2, layout="turned"))
p("matmul", t(2, 2, 3, dtype="float64"), t(3, 2, dtype="float64"), second=True)
p("matmul", t(3, dtype="float64"), t(3, dtype="float64"), second=True)
p("matmul", t(2, 3, dtype="float64"), t(3, dtype="float64"), second=True)
p("matmul", t(2, 2, 3, dtype="float64"), t(2, 3, 2, dtype="float64"), second=True)
p("mv", t(2, 3), t(3)), p("mv", t(3, 4, layout="turned"), t(4, layout="stepped")), p("mv", t(0, 3), t(3))
p("mv", t(2, 0), t(0)), p("mv", t(2, 3), t(2)), p("mv", t(3), t(3))
p("mv", t(2, 2, dtype="float64"), t(2, dtype="float64"), second=True), p("mv", t(2, 3), t(3, dtype="float64"))
p("mv", t(2, 3, dtype="int64"), t(3, dtype="int64"))
p("dot", t(3), t(3)), p("dot", t(4, layout="stepped"), t(4)), p("dot", t(0), t(0)), p("dot", t(3), t(4))
p("dot", t(2, 2), t(4)), p("dot", t(3, dtype="float64"), t(3, dtype="float64"), second=True)
p("dot", t(3, dtype="int64"), t(3, dtype="int64")), p("dot", t(3), t(3, dtype="float64"))
p("bmm", t(2, 3, 4), t(2, 4, 2)), p("bmm", t(2, 3, 4, layout="turned"), t(2, 4, 2, layout="turned"))
p("bmm", t(0, 2, 3), t(0, 3, 1)), p("bmm", t(2, 3, 4), t(3, 4, 2)), p("bmm", t(2, 3, 4), t(2, 5, 2))
p("bmm", t(3, 4), t(2, 4, 2)), p("bmm", t(2, 3, 4), t(4, 2))
p("bmm", t(2, 2, 2, dtype="float64"), t(2, 2, 2, dtype="float64"), second=True), p("bmm", t(2, 0, 3), t(2, 3, 2))
p("bmm", t(2, 2, 0), t(2, 0, 2)), p("bmm", t(2, 2, 2, dtype="int64"), t(2, 2, 2, dtype="int64"))
p("bmm", t(2, 2, 3, layout="stretched"), t(2, 3, 2))
p("addmm", t(2, 2), t(2, 3), t(3, 2)), p("addmm", t(2), t(4, 3), t(3, 2)), p("addmm", t(), t(2, 3), t(3, 2))
p("addmm", t(2, 1), t(2, 3), t(3, 2)), p("addmm", t(2), t(4, 3), t(3, 2), beta=0.5, alpha=2.0)
p("addmm", t(2), t(2, 3), t(2, 3)), p("addmm", t(5), t(2, 3), t(3, 2))
p("addmm", t(2, dtype="float64"), t(2, 3, dtype="float64"), t(3, 2, dtype="float64"), second=True)
p("addmm", t(2), t(3, 4, layout="turned"), t(4, 2, layout="turned")), p("addmm", t(2), t(0, 3), t(3, 2))
p("addmm", t(2), t(3, 0), t(0, 2)), p("addmm", v([nan, nan]), t(2, 3), t(3, 2), beta=0)
p("addmm", t(2), t(2, 3), t(3, 2), beta=2, alpha=3)
p("outer", t(2), t(3)), p("outer", t(2, 2), t(3)), p("outer", t(0), t(3)), p("outer", t(3, dtype="int64"), t(2))
p("outer", t(2, dtype="float64"), t(3, dtype="float64"), second=True)
for equation, shapes in [("ij,jk->ik", [(2, 3), (3, 4)]), ("ij,jk", [(2, 3), (3, 4)]), ("i,i->", [(3,), (3,)]),
    ("i,j->ij", [(2,), (3,)]), ("ij->ji", [(2, 3)]), ("ij->", [(2, 3)]), ("ii->i", [(3, 3)]), ("ii->", [(3, 3)]),
    ("bij,bjk->bik", [(2, 2, 3), (2, 3, 2)]), ("...ij,...jk->...ik", [(2, 2, 3), (3, 2)]),
                         ("ij,ij->i", [(2, 3), (2, 3)]), ("ij,kj->ik", [(2, 3), (4, 3)]), ("bhid,bhjd->bhij",
                             [(1, 2, 3, 2), (1, 2, 2, 2)]), ("i,j,k->ijk", [(2,), (2,), (3,)]),
                             ("ab,bc,cd->ad", [(2, 3), (3, 2), (2, 2)]), ("ij->i", [(2, 3)]), ("ba", [(2, 3)]),
                             (" i j , j k -> i k ", [(2, 3), (3, 2)]), ("ij,j->i", [(2, 3), (3,)]),
                         ("ijk->kj", [(2, 3, 4)]), ("...", [(2, 2)]), ("i...->...", [(2, 3)]), ("ij,jk->ik",
                             [(2, 3), (2, 4)]), ("ij->ijk", [(2, 3)]), ("ij", [(2,)]), ("ij,jk->ik", [(2, 3)]),
                             ("i1->i", [(2, 3)]), ("ij->ii", [(2, 2)]), ("Ab,bA->b", [(2, 3), (3, 2)])]:
    p("einsum", equation, [t(*s) for s in shapes])
p("einsum", "ij,jk->ik", [t(2, 3, dtype="float64"), t(3, 2, dtype="float64")], second=True)
p("einsum", "ij,jk->ik", [t(2, 3, dtype="int64"), t(3, 2, dtype="int64")])
