let f = { x in x + 1 }  // error: parameters are not known
