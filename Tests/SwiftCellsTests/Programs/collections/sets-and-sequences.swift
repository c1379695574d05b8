let s: Set = [1, 2]
print(s.isSubset(of: [1, 2, 3]), s.isSubset(of: 1...3), s.isSuperset(of: [1]), s.isDisjoint(with: [4]), s.isStrictSubset(of: [1, 2, 3]), s.isStrictSuperset(of: [1])) // expect: true true true true true true
print(Set("abc").isSubset(of: "the abacus can")) // expect: true
