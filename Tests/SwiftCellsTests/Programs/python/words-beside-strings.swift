let x = 3
if x == 1 or x == 3 { print("this and that") }  // error: In Swift 'or' is '||'. // at: or
