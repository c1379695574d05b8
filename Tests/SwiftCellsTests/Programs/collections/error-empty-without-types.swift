let a: Array = []  // error: An empty 'Array' does not say what it is to hold. // note: Write the whole type: Array<Int>.
let b: Set = []  // error: An empty 'Set' does not say what it is to hold.
let c: Dictionary = [:]  // error: An empty 'Dictionary' does not say what it is to hold. // note: Write the whole type: Dictionary<String, Int>.
let d: Array = [1]
let e: Set = ["a"]
let f: Set = [(1, 2)]  // error: The elements of a Set must be Hashable, and '(Int, Int)' is not.
let g: Set<Int> = [1, "2"]  // error: This is of type 'String', and 'Int' is wanted.
