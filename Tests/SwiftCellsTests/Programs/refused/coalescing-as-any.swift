// Swift prints Optional(1): how many levels are left depends on the order in which it tries what '??' may mean.
let all: [Int?] = [1, nil]
print(all.first ?? all.last) // error: What this '??' gives is an Optional of an Optional // note: Give it a name and a type first
let a = (all.first ?? all.last) as Any // error: What this '??' gives is an Optional of an Optional
let value: Int?? = all.first ?? all.last
print(value as Any)
let b: Int?? = 3, c: Int?? = 4
let d: Any? = b ?? c // error: What this '??' gives is an Optional of an Optional
let e: Any = b ?? c
// Swift prints [5].
print([5 ?? 2, 2.5].prefix(1)) // error: What is written out before '??' is never nil. // note: Leave out '??'
print(5 ?? 2, [5 ?? 2, 3])
// Swift takes the keys for AnyHashable, and prints false.
print([1: 2].keys.contains([1])) // error: Swift takes these keys for AnyHashable // note: Keep the dictionary in a constant first
