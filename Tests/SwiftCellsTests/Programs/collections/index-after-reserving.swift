// A table that has got more room lies otherwise.
var ages = ["a": 1, "b": 2]
let place = ages.index(forKey: "b")!
ages.reserveCapacity(3)
print(ages[place]) // expect: (key: "b", value: 2)
ages.reserveCapacity(100)
print(ages[place]) // fails: There is no entry at this index
