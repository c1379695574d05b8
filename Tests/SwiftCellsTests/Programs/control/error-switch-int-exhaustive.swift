let n = 3
switch n { case 1: print(1); case 2: print(2) }  // error: This switch does not cover every value.
