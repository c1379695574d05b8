struct NoOrder {}
func largest<T: Comparable>(_ xs: [T]) -> T? { xs.first }
print(largest([NoOrder()]))  // error:
