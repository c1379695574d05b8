let a = true
if a and a { print(1) }  // error: In Swift 'and' is '&&'
