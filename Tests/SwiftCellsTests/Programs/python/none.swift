let x: Int? = None  // error: no 'None' in Swift
