enum E { case a, b, a }  // error: 'a' is declared already.
