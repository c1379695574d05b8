// Members of integers that are carried out when a program is compiled; where one is not, the program runs until there.
func sums() {
    let k = Int8.max.addingReportingOverflow(1).partialValue
    _ = (1 as Int8) / (k &- (-128))  // error: This divides by zero.
    let (low, _) = UInt8.min.subtractingReportingOverflow(1)
    _ = low + 1  // error: too large
}
func quotients(_ x: Int) {
    _ = x.dividedReportingOverflow(by: 0)  // error: This divides by zero.
    _ = Int8.min.dividedReportingOverflow(by: -1)  // error: too large
    _ = UInt8(5).remainderReportingOverflow(dividingBy: 0).overflow  // error: This divides by zero.
    let q = 5.dividedReportingOverflow(by: 3).partialValue
    print(1 / (q - 1))
}
func strides() {
    _ = Int.max.advanced(by: 1)  // error: too large
    _ = Int.max.distance(to: Int.min)  // error: too large
    _ = Int8.max.advanced(by: 1)
    print(1 / (5.distance(to: 7) - 2))  // error: This divides by zero.
}
func bits() {
    _ = 1 / (Int8(5).bitWidth - 8)  // error: This divides by zero.
    _ = 1 / ((1 as UInt16).leadingZeroBitCount - 15)  // error: This divides by zero.
    _ = 1 / ((0 as UInt16).trailingZeroBitCount - 16)  // error: This divides by zero.
    _ = UInt8(bitPattern: -1) + 1  // error: too large
    _ = Int8(bitPattern: 127) + 1  // error: too large
    _ = 1 / Int()  // error: This divides by zero.
    _ = (1 as UInt8) / ((5 as UInt8) &<< 9 &- 10)  // error: This divides by zero.
    _ = (1 as Int8) / ((-128 as Int8) &>> 7 &+ 1)  // error: This divides by zero.
}
func patterns() {
    switch 0 { case let z: _ = 1 / z }  // error: This divides by zero.
    switch (0, 1) { case (let z, _): _ = 1 / z }  // error: This divides by zero.
    if case let z = 0 { _ = 1 / z }  // error: This divides by zero.
    guard case let z = 0 else { return }
    _ = 1 / z  // error: This divides by zero.
}
