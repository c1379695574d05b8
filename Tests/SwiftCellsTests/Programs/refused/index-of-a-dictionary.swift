// What Swift shows of such an index is how its own library keeps it.
let ages = ["Ada": 36]
let index = ages.startIndex
print(type(of: index), ages[index].value)
print(index)  // fails: Cells cannot show a value of type Index

// expect: Index 36
