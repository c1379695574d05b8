// A written type that leaves the elements' to be inferred does not make 'Any' of unlike ones.
func f() {
    let a: Array = [1, "x"]  // error: The elements of an array must be of one type
    let b: Dictionary = ["a": 1, "b": "x"]  // error: The values of a dictionary must be of one type
    let c: KeyValuePairs = ["a": 1, "b": "x"]  // error: The values of a dictionary must be of one type
    let d: [_] = [1, "x"]  // error: The elements of an array must be of one type
    let e: [_] = []  // error: An empty '[_]' does not say what it is to hold. // note: Write the whole type, without '_'.
    let g: [String: _] = [:]  // error: An empty '[String: _]' does not say what it is to hold.
    let h: Array? = [1, "x"]
    let i: [Array] = [[1], ["x"]]
    let j: Array = [1, 2.5]
    let k: [_] = [1, nil]
}
struct S {
    static let a: Array = [1, "x"]  // error: The elements of an array must be of one type
}
