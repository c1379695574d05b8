// Which of Swift's key paths are one object depends on how they are written.
struct S { var a = 1 }
let k = \S.a
print(k == \S.a, k === \S.a) // error: Cells do not tell whether two key paths are one object. // note: Write '=='
