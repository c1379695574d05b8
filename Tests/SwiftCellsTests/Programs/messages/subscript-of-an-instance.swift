struct Table { subscript(i: Int) -> Int { i * 2 } }
print(Table[3])  // error: 'Table.Type' cannot be subscripted with (Int). // note: The subscript belongs to an instance: make one, as in Table(…)[…], or declare it 'static'.
func sum<N>(_ xs: [N]) -> N { var t = xs[0]; for x in xs { t += x }; return t }  // error: The operator '+=' is not defined for two values of type 'N'. // note: Say what 'N' can do: <N: Numeric>.
print(["a": 1].length)  // error: has no member 'length' // note: In Swift this is 'count'.
