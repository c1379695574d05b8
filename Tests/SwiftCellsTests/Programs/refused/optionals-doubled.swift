// Swift prints [nil, Optional("b")].
print(["a", "b"].compactMap { $0 > "a" ? $0 : nil }) // error: Swift makes an Optional of an Optional of what this closure gives // note: Keep the values in a constant first
print(["a", "b"].compactMap { $0.isEmpty ? nil : $0 }) // error: Swift makes an Optional of an Optional
print([1.5, 2].compactMap { $0 > 1.5 ? $0 : nil }) // error: Swift makes an Optional of an Optional
print([1, 2].compactMap { $0.isMultiple(of: 2) ? $0 : nil }) // error: Swift makes an Optional of an Optional
print(Optional("a").flatMap { $0.isEmpty ? nil : $0 } as Any) // error: Swift makes an Optional of an Optional
let numbers = [3]
print(numbers.map { "\($0)" }.compactMap { $0.hasPrefix("3") ? $0 : nil }) // error: Swift makes an Optional of an Optional
