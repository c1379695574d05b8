let i = 3
if i { print("yes") }  // error: 'Bool' is wanted
