func costly(_ s: String) -> String { print "costly", s; return s }  // error: In Swift 'print' takes its values in parentheses. // note: Write print("costly", s).
