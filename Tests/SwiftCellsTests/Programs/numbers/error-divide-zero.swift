print(10 / 0)  // error: This divides by zero.
