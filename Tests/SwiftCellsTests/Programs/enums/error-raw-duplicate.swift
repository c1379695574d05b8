enum E: Int { case a = 1, b = 1 }  // error: The raw value of 'b' is that of 'a' already.
