print([1.5, 2].last as Any, [1.5, 2].first as Any) // expect: (Function) (Function)
print([1.5, 2.5].last as Any) // expect: Optional(2.5)
do { let v = [2, 2.5].first!; print(v) } // expect: 2.0
