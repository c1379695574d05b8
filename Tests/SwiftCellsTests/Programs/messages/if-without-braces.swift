let x = 5
if (x == 5) print(x)  // error: Expected '{' in 'if' statement // note: What belongs to it stands in braces, also where it is one statement: if x > 0 { print(x) }
