extension Array where Element == Int { func m() -> Int { max(self[0], 3) } } // error: 'max' is the type's own method here
extension Range where Bound == Int { mutating func m() { self = max(lowerBound, 2)..<upperBound } } // error: 'max' is the type's own method here
extension Range where Bound == Int { func k() -> Int { self.max(1, 2) } } // error: 'max' is not called like this
