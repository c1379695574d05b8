let x: Int? = 1
if x is nil { print(1) }  // error: In Swift 'is' asks for a type: a value is compared with '==' // note: Write == nil
