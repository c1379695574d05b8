// 'as' converts no value: what does is named.
let a = "3" as Int  // error: 'String' cannot be used 'as Int'. // note: Read it as a number: Int("3"), which is an Optional.
let b = [1, 2] as [String]  // error: '[Int]' cannot be used 'as [String]'. // note: Convert each element: [1, 2].map { String($0) }.
let xs = [1, 2]
let mean: Double = xs.reduce(0, +) / xs.count  // error: and 'Double' is wanted. // note: Convert both sides: Double(xs.reduce(0, +)) / Double(xs.count).
let yes: Bool = 1  // error: and 'Bool' is wanted. // note: Write 'true' or 'false'.
let text: String = nil  // error: 'nil' is no value of type 'String', which is not an Optional. // note: Only an Optional can be 'nil': write the type 'String?'
let any: Any = "s"
print(any.count)  // error: 'Any' has no member 'count'. // note: A value of type 'Any' is looked into first
