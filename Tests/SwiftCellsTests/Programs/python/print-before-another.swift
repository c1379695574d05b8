print 1; print(2)  // error: In Swift 'print' takes its values in parentheses. // note: Write print(1).
