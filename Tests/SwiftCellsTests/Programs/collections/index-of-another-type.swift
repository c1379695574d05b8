// The indices of dictionaries and sets of other types are of other types.
let ages = ["a": 1]
let place = ages.index(forKey: "a")!
let texts = ages.mapValues { "\($0)" }
print(texts[place]) // error: Dictionary<String, Int>.Index
let numbers: Set = [1]
print(ages[numbers.startIndex]) // error: Set<Int>.Index
