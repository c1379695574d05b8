enum E { case a; var x = 1 }  // error: An enum cannot have stored properties; give 'x' a getter, or put the value into the cases.
