let set: Set = [1]
let next = set.index(after: set.startIndex)
print(next == set.endIndex) // expect: true
print(set.index(after: next) == set.endIndex) // fails: There is no entry at this index
