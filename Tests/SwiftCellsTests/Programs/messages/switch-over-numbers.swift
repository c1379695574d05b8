let n = 3
switch n { case 1: print(1) }  // error: This switch does not cover every value. // note: Add 'default:'
