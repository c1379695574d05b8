let chars = Set(["emma"].joined()).sorted()
let stoi = Dictionary(uniqueKeysWithValues: zip(chars, 1...)).merging([".": 0]) { a, _ in a }
print(stoi["."]!, stoi["e"]!, stoi.count)  // expect: 0 2 4
