let d = ["a": 1]
let x: Int = d["a"]  // error: This is of type 'Int?', and 'Int' is wanted.
