let n = 1
if n { print(n) }  // error: This is of type 'Int', and 'Bool' is wanted.
