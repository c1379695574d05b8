print(5.squareRoot(), 3.magnitude, -3.magnitude, 7.isMultiple(of: 7), 2.5.rounded(), 10.0.isNaN, 3.description)
let a = 5.squareRoot()
print(a + 1)
print((1...3).map { Double($0).squareRoot() }.count)
// expect: 2.23606797749979 3 -3.0 true 3.0 false 3
// expect: 3.23606797749979
// expect: 3
