struct Box<T> { let value: T }
extension Box: Equatable where T: Equatable {}
struct Plain {}
print(Box(value: Plain()) == Box(value: Plain()))  // error: '=='
