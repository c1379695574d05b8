var a = UInt8(200), b = -8, c = Int16(1)
a &<<= 1
a &>>= 9
b &>>= 1
c &<<= 15
print(a, b, c)
// The smallest number is a multiple of -1, although the quotient has no place.
print(Int8.min.isMultiple(of: -1), 6.isMultiple(of: -3), (-6).isMultiple(of: 4), 0.isMultiple(of: 0), UInt8.max.isMultiple(of: 5))
var nested: [Int?] = [1, nil]
print(nested.popLast() as Any, nested.popLast() as Any, nested.popLast() as Any, nested)
var slice = [1, 2, 3][1...]
print(slice.popLast() as Any, slice)
// expect: 72 -4 -32768
// expect: true true false true true
// expect: Optional(nil) Optional(Optional(1)) nil []
// expect: Optional(3) [2]
