let ages = ["a": 1]
let names: [String] = ages.keys  // error: This is of type 'Dictionary<String, Int>.Keys', and '[String]' is wanted
let numbers: [Int] = ages.values  // error: '[Int]' is wanted
print(ages.keys[0])  // error: cannot be subscripted
print(ages.values[0])  // error: cannot be subscripted
print(zip([1], [2]).count)  // error: how many elements
