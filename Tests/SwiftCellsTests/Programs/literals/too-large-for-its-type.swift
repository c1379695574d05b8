let small: Int8 = 128  // error: does not fit
