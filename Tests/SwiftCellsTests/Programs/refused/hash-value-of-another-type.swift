// What the library's protocols give a type cannot be replaced by a property of another type.
struct Key: Hashable { let hashValue = "x" }  // error: 'Key' does not conform to 'Hashable'
