let a = true
if a or a { print(1) }  // error: In Swift 'or' is '||'
