let n, m = shape  // error: A variable needs a type or an initial value. // error: There is nothing named 'shape' here.
