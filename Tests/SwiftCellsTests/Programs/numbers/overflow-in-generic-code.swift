func product<T: FixedWidthInteger>(_ a: T, _ b: T) -> T {
    let (value, isTooLarge) = a.multipliedReportingOverflow(by: b)
    return isTooLarge ? T.max : value
}
func sum<T: FixedWidthInteger>(_ a: T, _ b: T) -> T? {
    let result = a.addingReportingOverflow(b)
    return result.overflow ? nil : result.partialValue
}
print(product(UInt8(200), 2), product(3, 4), product(Int8(-128), -1), sum(UInt8(200), 60) as Any, sum(2, 3) ?? 0)
// expect: 255 12 127 nil 5
