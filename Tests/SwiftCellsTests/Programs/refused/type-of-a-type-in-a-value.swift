// Of which type a type is that is known as 'Any.Type' is not known to cells.
let type: Any.Type = [Int: Bool].self
print(type)
print(Swift.type(of: type)) // fails: Cells have no type of the type 'Dictionary<Int, Bool>'
// expect: Dictionary<Int, Bool>
