// '!=' is declared for two of one type: here the number says which, before the elements do.
func same<T>(_ x: T) -> T { x }
let i = 7, o: Int? = 3, n: Int? = nil, a = [1, 2]
print([same(i), a.first].filter { $0 != a.count })  // error: '!=' cannot combine
print([i, o].filter { $0 != i })  // error: 'filter' cannot be called
print([o, n].filter { $0 != i }.count)  // error: 'filter' cannot be called
print([1, nil].filter { $0 != i })  // error: 'filter' cannot be called
print([a.first, a.last].filter { $0 != a.count })  // error: 
