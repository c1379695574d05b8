let x = 1.  // error: Expected name in member access. // note: A number has digits on both sides of its point, as in 1.0
