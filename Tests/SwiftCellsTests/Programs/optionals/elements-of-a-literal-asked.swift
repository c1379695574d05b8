// What begins with a literal within another is found out before the one around it, a literal within it after that.
for x in [["k": 2.0, "l": nil]["k"]!, (false, (1, "a"))] { print(x) }
print([nil].map { [$0, "x"] })
print([[0.25], [nil, -1]])
print([[1, 2].first, [3].last!])
// expect: Optional(2.0)
// expect: Optional((false, (1, "a")))
// expect: [[nil, "x"]]
// expect: [[Optional(0.25)], [nil, Optional(-1.0)]]
// expect: [(Function), 3]
