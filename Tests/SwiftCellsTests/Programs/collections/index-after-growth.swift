// Where a table grows, its indices are good no more.
var ages = ["a": 1, "b": 2]
let i = ages.index(forKey: "a")!
for n in 0..<10 { ages["\(n)"] = n }
print(ages[i]) // fails: There is no entry at this index
