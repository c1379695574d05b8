// '$0' and '$1' take a tuple apart that has just two parts.
print([(1, 2, 3)].map { $0 + $1 }) // error: '$1'
print([(1, 2, 3)].filter { $1 > 0 }) // error: '$1'
func apply(_ f: ((Int, Int, Int)) -> Int) -> Int { f((1, 2, 3)) }
print(apply { $1 }) // error: '$1'
print(apply { $0.1 + $0.2 }, apply { $0 + $2 }, apply { a, b, c in b })
print([(1, 2)].map { $0 + $1 }, [(1, 2)].map { $1 })
