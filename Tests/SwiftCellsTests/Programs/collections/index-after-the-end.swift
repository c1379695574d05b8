// Nothing comes after the end.
let ages = ["a": 1]
print(ages.index(after: ages.endIndex) == ages.startIndex) // fails: There is no entry at this index
