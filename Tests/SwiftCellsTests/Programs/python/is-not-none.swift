let x: Int? = nil
if x is not None { print("some") }  // error: In Swift 'is not None' is '!= nil'.
