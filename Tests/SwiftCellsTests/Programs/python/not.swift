let a = true
if not a { print(1) }  // error: In Swift 'not' is '!'
