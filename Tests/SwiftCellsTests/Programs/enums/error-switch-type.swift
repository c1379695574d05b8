enum E { case a }
switch E.a { case 1: print(1); default: print(2) }  // error: This pattern cannot be matched against a value of type 'E'.
