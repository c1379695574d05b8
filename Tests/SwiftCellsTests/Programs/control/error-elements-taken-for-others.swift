// Elements are taken for values of a type that they may be used as alone.
let numbers = [1, 2]
for x: Double in numbers { print(x) } // error: The elements are of type 'Int', not 'Double'
for x: String? in numbers { print(x as Any) } // error: The elements are of type 'Int', not 'String?'
let some: [Int?] = [1]
for x: Int in some { print(x) } // error: The elements are of type 'Int?', not 'Int'
