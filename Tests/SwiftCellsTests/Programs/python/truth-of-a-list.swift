let a = [1]
if a { print(1) }  // error: This is of type '[Int]', and 'Bool' is wanted // note: Ask whether there is something in it: !a.isEmpty
