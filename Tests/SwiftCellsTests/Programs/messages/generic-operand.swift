func same<T>(_ a: T, _ b: T) -> Bool { a == b }  // error: not defined for two values of type 'T' // note: <T: Equatable>
