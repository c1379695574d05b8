let a = []  // error: The type of an empty array is not known: write let name: [Type] = [] or [Type]().
let d = [:]  // error: The type of an empty dictionary is not known: write let name: [Key: Value] = [:].
