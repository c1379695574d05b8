print(isinstance(3, Int))  // error: There is no 'isinstance' in Swift. // note: 'x is T'
let d = dict()  // error: There is no 'dict' in Swift. // note: ["a": 1]
let t = time()  // error: There is nothing named 'time' here. // note: Cells have no clock.
