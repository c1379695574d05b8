let x = 3
print x  // error: In Swift 'print' takes its values in parentheses // note: Write print(x). // at: print x
