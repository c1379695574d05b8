x = 3  // error: There is nothing named 'x' here to assign to.
