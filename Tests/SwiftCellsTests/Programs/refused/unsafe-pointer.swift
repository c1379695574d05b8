var x = 1
withUnsafePointer(to: &x) { print($0) }  // error:
