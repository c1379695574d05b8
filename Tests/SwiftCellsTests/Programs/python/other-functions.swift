print(isinstance(3, Int))  // error: There is no 'isinstance' in Swift. // note: 'x is T'
let d = dict()  // error: There is no 'dict' in Swift. // note: ["a": 1]
let t = time()  // error: Cells do not have 'time'. // note: Cells have no clock
