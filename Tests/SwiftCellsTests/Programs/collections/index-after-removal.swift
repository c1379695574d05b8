// Removing an entry ends the use of all indices that were there.
var ages = ["a": 1, "b": 2]
let i = ages.index(forKey: "a")!
ages["b"] = nil
print(ages[i]) // fails: There is no entry at this index
