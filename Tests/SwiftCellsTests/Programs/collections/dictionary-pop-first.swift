var ages = ["Ada": 36]
print(ages.popFirst() as Any, ages.popFirst() as Any, ages)  // expect: Optional((key: "Ada", value: 36)) nil [:]
var counts = ["a": 1, "b": 2]
var sum = 0
while let (_, count) = counts.popFirst() { sum += count }
print(sum, counts.isEmpty)  // expect: 3 true
