let g = { x in x }  // error: parameters are not known
