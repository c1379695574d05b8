let a = True  // error: There is no 'True' in Swift.
let b = False  // error: There is no 'False' in Swift.
