var numbers: Set = [1, 2, 3]
numbers.formSymmetricDifference([3, 4, 4])
print(numbers.sorted())  // expect: [1, 2, 4]
numbers.formSymmetricDifference(2...4)
print(numbers.sorted())  // expect: [1, 3]
numbers.formSymmetricDifference(numbers)
print(numbers)  // expect: []

struct Rights: OptionSet {
    let rawValue: Int
    static let read = Rights(rawValue: 1), write = Rights(rawValue: 2)
}
var rights: Rights = [.read]
print(rights.update(with: .write) == nil, rights.update(with: [.read, .write])!.rawValue, rights.rawValue)  // expect: true 3 3
print(rights.isStrictSuperset(of: .read), rights.isStrictSubset(of: rights))  // expect: true false

enum Problem: Error { case small, large }
let failed: Result<Int, Problem> = .failure(.small)
let mended = failed.flatMapError { $0 == .small ? Result<Int, Problem>.success(0) : .failure($0) }
print(mended)  // expect: success(0)
print([Int8.min].map { $0.dividedReportingOverflow(by: -1) }[0], 7.dividedReportingOverflow(by: 2))  // expect: (partialValue: -128, overflow: true) (partialValue: 3, overflow: false)
print(UInt8(7).remainderReportingOverflow(dividingBy: 4).partialValue, 7.remainderReportingOverflow(dividingBy: -2))  // expect: 3 (partialValue: 1, overflow: false)
