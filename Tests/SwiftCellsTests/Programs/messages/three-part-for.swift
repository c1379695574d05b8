for (var i = 0; i < 3; i++) { }  // error: Swift has no 'for' with three parts. // note: for i in 0..<n
